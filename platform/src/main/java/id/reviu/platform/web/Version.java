package id.reviu.platform.web;

/**
 * Which state of a thing somebody means; written as entity tag.
 *
 * @param value 1 for the first state, one more for each change
 */
public record Version(long value) {

    /** The entity tag of this version, quotes included. */
    public String etag() {
        return "\"" + value + "\"";
    }

    /**
     * Reads an entity tag; quotes and the mark of a weak tag may be left out.
     *
     * @throws NumberFormatException when it holds no whole number
     */
    public static Version parse(String etag) {
        return new Version(Long.parseLong(etag.strip().replaceFirst("^W/", "").replace("\"", "")));
    }
}
