package id.reviu.platform.identity;

/**
 * Who did something, as far as an event may say: an id and a display name, nothing else about the person.
 *
 * @param id the login server's id of the person, or {@code system}
 * @param name the name to show
 */
public record Actor(String id, String name) {

    /** Work that no person asked for: a schedule, a consumer. */
    public static final Actor SYSTEM = new Actor("system", "Reviu");
}
