package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.Fit;
import java.util.List;

/**
 * An open amendment, and how it fits a draft.
 *
 * @param clashes none when it fits
 */
record FitView(AmendmentView amendment, List<ClashView> clashes) {

    static FitView of(Fit fit) {
        return new FitView(
                AmendmentView.of(fit.entry()),
                fit.clashes().stream().map(ClashView::of).toList());
    }
}
