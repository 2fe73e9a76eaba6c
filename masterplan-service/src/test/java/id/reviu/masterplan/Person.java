package id.reviu.masterplan;

import id.reviu.platform.test.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the door.
 *
 * @param bearer what they show; null for a stranger
 */
public record Person(String name, @Nullable String bearer) {

    /** Diskominfo's administrator. */
    public static final Person ADMIN =
            of(Tokens.of("admin").role("administrator").organization("diskominfo"));

    /** A second administrator, who verifies what the first submitted. */
    public static final Person SECOND_ADMIN = of(Tokens.of("admin.kedua").role("administrator"));

    /** The university's reviewer. */
    public static final Person REVIEWER = of(Tokens.of("reviewer.ub").role("reviewer"));

    /** A member of the city's council. */
    public static final Person COUNCIL = of(Tokens.of("dewan").role("council"));

    /** Nobody we know. */
    public static final Person STRANGER = new Person("stranger", null);

    /** Whoever holds such a token. */
    public static Person of(Tokens token) {
        return new Person(token.id().substring("id-of-".length()), token.bearer());
    }

    /** The officer of an OPD. */
    public static Person officer(String opd) {
        return of(Tokens.of("petugas." + opd).role("opd-officer").organization(opd));
    }

    /** The head of an OPD. */
    public static Person head(String opd) {
        return of(Tokens.of("kepala." + opd).role("opd-head").organization(opd));
    }

    @Override
    public String toString() {
        return name;
    }
}
