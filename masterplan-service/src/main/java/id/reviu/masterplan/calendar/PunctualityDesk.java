package id.reviu.masterplan.calendar;

import id.reviu.masterplan.access.EveryRole;
import id.reviu.masterplan.input.BadParameter;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which OPDs have brought the values of a year, and whether in time. */
@Service
public class PunctualityDesk {

    private final Punctualities punctualities;
    private final Deadlines deadlines;

    PunctualityDesk(Punctualities punctualities, Deadlines deadlines) {
        this.punctualities = punctualities;
        this.deadlines = deadlines;
    }

    /** A piece of the list of OPDs that answer for indicators, by code; an OPD's people get their own. */
    @Transactional(readOnly = true)
    @EveryRole
    public Page<Punctuality> list(int year, @Nullable String after, int limit) {
        var from = after == null ? "" : BadParameter.check("after", after);
        var counted = punctualities.of(year, deadlines.find(year).orElse(null), reach(CurrentUser.get()), from, limit);
        return Page.of(counted, limit, one -> one.opd().value());
    }

    private static @Nullable String reach(CurrentUser user) {
        return user.is("administrator", "reviewer", "council")
                ? null
                : user.organization().orElse("");
    }
}
