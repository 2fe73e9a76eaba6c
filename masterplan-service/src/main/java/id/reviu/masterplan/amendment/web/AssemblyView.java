package id.reviu.masterplan.amendment.web;

import id.reviu.masterplan.amendment.Assembly;
import java.util.List;
import java.util.UUID;

/**
 * What a version is made of.
 *
 * @param open amendments that wait for this draft
 * @param assembled amendments that were carried out in it
 */
record AssemblyView(UUID plan, List<FitView> open, List<AmendmentView> assembled) {

    static AssemblyView of(Assembly assembly) {
        return new AssemblyView(
                assembly.draft().id().value(),
                assembly.open().stream().map(FitView::of).toList(),
                assembly.assembled().stream().map(AmendmentView::of).toList());
    }
}
