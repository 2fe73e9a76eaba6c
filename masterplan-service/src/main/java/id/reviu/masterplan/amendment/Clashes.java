package id.reviu.masterplan.amendment;

import id.reviu.masterplan.plan.PlanId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where an amendment does not fit a draft as it is. */
@Component
class Clashes {

    private final PlanParts parts;
    private final Touches touches;
    private final Amendments amendments;

    Clashes(PlanParts parts, Touches touches, Amendments amendments) {
        this.parts = parts;
        this.touches = touches;
        this.amendments = amendments;
    }

    /** Everything that speaks against carrying it out. */
    List<Clash> of(Amendment amendment, PlanId draft) {
        var found = new ArrayList<Clash>();
        var asked = amendment.asked();
        switch (asked.deed()) {
            case ADD -> {
                if (parts.origin(asked.part(), draft, asked.code()).isPresent()) {
                    found.add(new Clash(ClashKind.EXISTS, null, null, null));
                }
            }
            case CHANGE -> changed(amendment, draft, found);
            case STOP -> gone(amendment, draft, found);
            case MERGE -> {
                gone(amendment, draft, found);
                var into = asked.into();
                if (into != null
                        && parts.programmeIn(draft, amendment.plan(), into).isEmpty()) {
                    found.add(new Clash(ClashKind.HEIR_GONE, null, null, null));
                }
            }
            case RETARGET -> retargeted(amendment, draft, found);
        }
        samePlace(amendment, draft, found);
        return List.copyOf(found);
    }

    private void gone(Amendment amendment, PlanId draft, List<Clash> found) {
        if (named(amendment, draft).isEmpty()) {
            found.add(new Clash(ClashKind.GONE, null, null, null));
        }
    }

    /** What the draft says of the touched fields; empty when the part is not in it. */
    private Optional<Wanted> named(Amendment amendment, PlanId draft) {
        var asked = amendment.asked();
        return switch (asked.part()) {
            case PROGRAMME ->
                parts.programmeIn(draft, amendment.plan(), asked.code())
                        .map(programme -> Fields.touched(programme.facts(), asked.wanted()));
            case INDICATOR ->
                parts.indicatorIn(draft, amendment.plan(), asked.code())
                        .map(indicator -> Fields.touched(indicator.facts(), asked.wanted()));
        };
    }

    private void changed(Amendment amendment, PlanId draft, List<Clash> found) {
        var now = named(amendment, draft);
        if (now.isEmpty()) {
            found.add(new Clash(ClashKind.GONE, null, null, null));
            return;
        }
        var before = Fields.named(amendment.asked().was());
        Fields.named(now.get()).forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                found.add(new Clash(ClashKind.CHANGED_SINCE, field, String.valueOf(value), null));
            }
        });
    }

    private void retargeted(Amendment amendment, PlanId draft, List<Clash> found) {
        var asked = amendment.asked();
        var indicator = parts.indicatorIn(draft, amendment.plan(), asked.code());
        if (indicator.isEmpty()) {
            found.add(new Clash(ClashKind.GONE, null, null, null));
            return;
        }
        int year = Objects.requireNonNullElse(asked.year(), 0);
        var field = "targets/" + year;
        var target = indicator.get().facts().target(year).orElse(null);
        var before = asked.was();
        if (target == null && before.aims()) {
            found.add(new Clash(ClashKind.TARGET_GONE, field, null, null));
        } else if (target != null && !same(Wanted.of(target), before)) {
            var says = target.value() == null
                    ? target.lower() + "–" + target.upper()
                    : target.value().toPlainString();
            found.add(new Clash(ClashKind.CHANGED_SINCE, field, says, null));
        }
    }

    private static boolean same(Wanted now, Wanted before) {
        return equal(now.value(), before.value())
                && equal(now.lower(), before.lower())
                && equal(now.upper(), before.upper());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    private void samePlace(Amendment amendment, PlanId draft, List<Clash> found) {
        var own = touches.of(amendment.asked(), amendment.plan());
        for (var other : amendments.rivals(amendment, draft)) {
            var theirs = other.state() == AmendmentState.ASSEMBLED
                    ? amendments.touchesOf(other.id())
                    : touches.of(other.asked(), other.plan());
            var met = own.stream()
                    .filter(one -> theirs.stream().anyMatch(one::meets))
                    .findFirst();
            var sameCode = amendment.asked().deed() == Deed.ADD
                    && other.asked().deed() == Deed.ADD
                    && amendment.asked().part() == other.asked().part()
                    && amendment.asked().code().equals(other.asked().code());
            if (met.isPresent() || sameCode) {
                var field = met.map(Touch::field)
                        .filter(name -> !name.equals(Touch.WHOLE))
                        .orElse(null);
                found.add(new Clash(ClashKind.SAME_PLACE, field, null, other.id()));
            }
        }
    }
}
