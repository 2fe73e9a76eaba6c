package id.reviu.survey.invitation;

import id.reviu.platform.problem.Refusal;

/** The file is no list that can be read, or a longer one than is read. */
final class InviteesUnreadable extends Refusal {

    private InviteesUnreadable(Kind kind, String code, Object... args) {
        super(kind, code, args);
    }

    static InviteesUnreadable tooLarge(int megabytes) {
        return new InviteesUnreadable(Kind.TOO_LARGE, "invitees-too-large", megabytes);
    }

    static InviteesUnreadable tooManyRows(int most) {
        return new InviteesUnreadable(Kind.INVALID, "invitees-too-many-rows", most);
    }

    static InviteesUnreadable tooManyInvited(int most) {
        return new InviteesUnreadable(Kind.CONFLICT, "invitees-too-many", most);
    }

    static InviteesUnreadable noText() {
        return new InviteesUnreadable(Kind.INVALID, "invitees-no-text");
    }

    static InviteesUnreadable openQuote(int row) {
        return new InviteesUnreadable(Kind.INVALID, "invitees-open-quote", row);
    }

    static InviteesUnreadable empty() {
        return new InviteesUnreadable(Kind.INVALID, "invitees-empty");
    }
}
