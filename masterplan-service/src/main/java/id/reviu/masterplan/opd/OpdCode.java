package id.reviu.masterplan.opd;

/**
 * Names an OPD for ever, also after it is renamed; the alias of its organization in the login server.
 *
 * @param value lower-case words joined by hyphens
 */
public record OpdCode(String value) {

    @Override
    public String toString() {
        return value;
    }
}
