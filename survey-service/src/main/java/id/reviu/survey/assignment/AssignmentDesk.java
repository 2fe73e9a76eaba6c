package id.reviu.survey.assignment;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people the assignments they may see: offices their own, the others all. */
@Service
public class AssignmentDesk {

    private final Assignments assignments;
    private final AssignmentList list;

    AssignmentDesk(Assignments assignments, AssignmentList list) {
        this.assignments = assignments;
        this.list = list;
    }

    /** Assignments from the newest to the oldest; a filter that is null filters nothing. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public Page<AssignmentSummary> list(
            @Nullable UUID campaign, @Nullable AssignmentState state, @Nullable UUID after, int limit) {
        var wanted = new AssignmentList.Wanted(onlyOffice(), campaign, state, after);
        return Page.of(list.list(wanted, limit + 1), limit, each -> each.id().toString());
    }

    /** One assignment. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer', 'council', 'opd-officer', 'opd-head')")
    public AssignmentSummary find(AssignmentId id) {
        var office = onlyOffice();
        var found = list.find(id).orElseThrow(() -> assignments.missing(id));
        if (office != null && !found.opd().equals(office)) {
            throw new AssignmentNotYours();
        }
        return found;
    }

    /** The one office this person is bound to; null for those who see every office. */
    private static @Nullable String onlyOffice() {
        var user = CurrentUser.get();
        return user.is("administrator", "reviewer", "council")
                ? null
                : user.organization().orElseThrow(AssignmentNotYours::new);
    }
}
