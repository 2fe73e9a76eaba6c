package id.reviu.masterplan.team;

import id.reviu.masterplan.change.Change;
import id.reviu.masterplan.review.ReviewId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The people who carry a review.
 *
 * @param last null while nobody was named
 */
public record Team(
        ReviewId review, List<Member> members, @Nullable Change last) {

    public Team {
        members = List.copyOf(members);
    }

    /** The login name of who leads. */
    Optional<String> lead() {
        return members.stream()
                .filter(member -> member.part() == Part.LEAD)
                .findFirst()
                .map(Member::username);
    }
}
