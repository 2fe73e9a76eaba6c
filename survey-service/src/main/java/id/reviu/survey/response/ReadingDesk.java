package id.reviu.survey.response;

import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows offices' answers to those who may read them: the office itself, the secretariat and the reviewers. The council
 * sees figures only, and a stakeholder's answers are shown to nobody.
 */
@Service
public class ReadingDesk {

    private static final String READERS = "hasAnyRole('administrator', 'reviewer', 'opd-officer', 'opd-head')";

    private final Responses responses;
    private final ResponseList list;
    private final Cases cases;

    ReadingDesk(Responses responses, ResponseList list, Cases cases) {
        this.responses = responses;
        this.list = list;
        this.cases = cases;
    }

    /** One response. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public ResponseView find(ResponseId id) {
        var response = readable(id);
        return ResponseView.of(response, cases.historyOf(response));
    }

    /** What was done to a response, with the answers of every submission, the latest last. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Page<ResponseVersion> versions(ResponseId id, long after, int limit) {
        readable(id);
        return Page.of(responses.versions(id, after, limit + 1), limit, each -> String.valueOf(each.version()));
    }

    /** Responses that were handed in; an office is shown its own alone. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Page<ResponseSummary> list(WantedResponses wanted, @Nullable String after, int limit) {
        var office = onlyOffice();
        var from = after == null ? null : Cursor.parse(after);
        var rows = list.list(office == null ? wanted : wanted.of(office), from, limit + 1);
        return Page.of(rows, limit, each -> new Cursor(each.submittedAt(), each.id()).text());
    }

    private Response readable(ResponseId id) {
        var office = onlyOffice();
        var response = responses.ofOffice(id).orElseThrow(() -> responses.missing(id));
        if (office != null && !office.equals(response.origin().opd())) {
            throw new ResponseNotYours();
        }
        return response;
    }

    /** The one office this person is bound to; null for those who read every office's answers. */
    private static @Nullable String onlyOffice() {
        var user = CurrentUser.get();
        return user.is("administrator", "reviewer") ? null : user.organization().orElseThrow(ResponseNotYours::new);
    }
}
