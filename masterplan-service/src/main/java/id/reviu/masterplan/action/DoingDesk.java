package id.reviu.masterplan.action;

import id.reviu.masterplan.access.OpdPeople;
import id.reviu.masterplan.change.Stale;
import id.reviu.platform.identity.CurrentUser;
import id.reviu.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an office's reports of what it was given to do; only that office's own people's. */
@Service
public class DoingDesk {

    private final ActionDesk desk;

    DoingDesk(ActionDesk desk) {
        this.desk = desk;
    }

    /** Tells how far it is. The same report again changes nothing. */
    @Transactional
    @OpdPeople
    public ActionEntry report(ActionId id, int progress, String narrative, @Nullable Version expected) {
        var entry = takeOwn(id);
        var item = entry.item();
        if (item.state() == ActionState.OPEN && item.progress() == progress && narrative.equals(item.narrative())) {
            return entry;
        }
        Stale.unless(expected, item.last());
        return desk.save(item, "progressed", change -> item.report(progress, narrative, change));
    }

    /** Says that it is done. The same again changes nothing. */
    @Transactional
    @OpdPeople
    public ActionEntry complete(ActionId id, String narrative, @Nullable Version expected) {
        var entry = takeOwn(id);
        var item = entry.item();
        if (item.state() == ActionState.DONE && narrative.equals(item.narrative())) {
            return entry;
        }
        Stale.unless(expected, item.last());
        return desk.save(item, "done", change -> item.complete(narrative, change));
    }

    private ActionEntry takeOwn(ActionId id) {
        var entry = desk.take(id);
        if (!CurrentUser.get().belongsTo(entry.item().facts().opd().value())) {
            throw new NotYourAction();
        }
        return entry;
    }
}
