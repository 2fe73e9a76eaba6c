package id.reviu.masterplan.assessment;

import id.reviu.masterplan.ground.Grounds;
import id.reviu.masterplan.instrument.Instrument;
import id.reviu.masterplan.instrument.Instruments;
import id.reviu.platform.identity.CurrentUser;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts beside an assessment what readers want to see with it. */
@Component
class Entries {

    private final Assessments assessments;
    private final Sheets sheets;
    private final Instruments instruments;
    private final Grounds grounds;

    Entries(Assessments assessments, Sheets sheets, Instruments instruments, Grounds grounds) {
        this.assessments = assessments;
        this.sheets = sheets;
        this.instruments = instruments;
        this.grounds = grounds;
    }

    AssessmentEntry listed(Assessments.Row row, Instrument instrument) {
        return new AssessmentEntry(row.assessment(), instrument, row.opdName(), null, false, null, List.of());
    }

    AssessmentEntry whole(Assessments.Row row, Instrument instrument) {
        var assessment = row.assessment();
        var reader = CurrentUser.get().actor();
        var evidence = assessment.self().scores().stream()
                .flatMap(score -> score.evidence().stream())
                .toList();
        return new AssessmentEntry(
                assessment,
                instrument,
                row.opdName(),
                sheets.find(assessment.id(), reader).orElse(null),
                assessment.self().scorers().contains(reader.id()),
                improvement(assessment, instrument),
                evidence.isEmpty() ? List.of() : grounds.today(evidence));
    }

    private @Nullable Improvement improvement(Assessment assessment, Instrument instrument) {
        var verdict = assessment.verdict();
        var index = verdict == null ? null : verdict.index();
        var earlier = index == null ? null : assessments.before(assessment).orElse(null);
        var last = earlier == null ? null : earlier.verdict();
        var lastIndex = last == null ? null : last.index();
        if (index == null || earlier == null || lastIndex == null || !comparable(earlier, instrument)) {
            return null;
        }
        return new Improvement(earlier.id(), earlier.facts().year(), lastIndex, index.subtract(lastIndex));
    }

    /** An index from 0 to 4 is not compared with one from 0 to 100. */
    private boolean comparable(Assessment earlier, Instrument instrument) {
        var scale = instrument.facts().scale();
        return instruments
                .find(earlier.facts().instrument())
                .map(one -> one.facts().scale())
                .filter(last ->
                        last.min().compareTo(scale.min()) == 0 && last.max().compareTo(scale.max()) == 0)
                .isPresent();
    }
}
