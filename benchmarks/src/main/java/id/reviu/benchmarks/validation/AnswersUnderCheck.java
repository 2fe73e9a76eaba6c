package id.reviu.benchmarks.validation;

import id.reviu.survey.questionnaire.AnswerCheck;
import id.reviu.survey.questionnaire.Definition;
import id.reviu.survey.questionnaire.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measured by JMH: one response to a questionnaire of 250 questions is checked as at submission. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswersUnderCheck {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 3);

    private final JsonMapper json = JsonMapper.builder().build();
    private final LongQuestionnaire questionnaire = new LongQuestionnaire(json);
    private final AnswerCheck check = AnswerCheck.of(json.treeToValue(questionnaire.definition(), Definition.class));
    private final JsonNode answers = questionnaire.answers();
    private final String sent = answers.toString();

    /** Checks answers that were read already. */
    @Benchmark
    public Verdict checked() {
        return accepted(check.submission(answers, List.of(), TODAY));
    }

    /** Reads the answers as they were sent, then checks them. */
    @Benchmark
    public Verdict readAndChecked() {
        return accepted(check.submission(json.readTree(sent), List.of(), TODAY));
    }

    /** Refused answers would be another measurement. */
    private static Verdict accepted(Verdict verdict) {
        if (!verdict.accepted()) {
            throw new IllegalStateException(verdict.violations().toString());
        }
        return verdict;
    }
}
