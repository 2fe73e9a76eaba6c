package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.campaign.Audience;
import id.reviu.reporting.reference.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the questions of a campaign came to. The reader decides how much is shown. */
@Service
public class QuestionFigures {

    /**
     * All questions of an audience.
     *
     * @param responses how many responses there are in the selection; null when suppressed
     * @param verified how many of them are verified; null when suppressed
     * @param items in the order in which they were asked
     */
    public record CampaignQuestions(
            UUID campaign,
            Text title,
            boolean simulated,
            Audience audience,
            Basis basis,
            @Nullable Instant asOf,
            long revision,
            @Nullable Long responses,
            @Nullable Long verified,
            boolean suppressed,
            List<Figure> items) {}

    private final Frames frames;
    private final TallyReader tallies;
    private final Shield shield;
    private final WrittenTexts texts;

    QuestionFigures(Frames frames, TallyReader tallies, Shield shield, WrittenTexts texts) {
        this.frames = frames;
        this.tallies = tallies;
        this.shield = shield;
        this.texts = texts;
    }

    /** Every question, without what people wrote. */
    @Transactional(readOnly = true)
    public CampaignQuestions all(UUID campaign, Selection selection, Reader reader) {
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, null);
        var counts = tallies.read(frame, selection, null, hidden);
        var maker = new FigureMaker(frame, selection, counts, hidden);
        var suppressed = hidden.hides(Series.RESPONSES);
        return new CampaignQuestions(
                campaign,
                frame.campaign().title(),
                frame.campaign().simulated(),
                selection.audience(),
                selection.basis(),
                frame.asOf(),
                frame.revision(),
                suppressed
                        ? null
                        : counts.answered(Series.RESPONSES, selection.basis()).n(),
                suppressed
                        ? null
                        : counts.answered(Series.RESPONSES, Basis.VERIFIED).n(),
                suppressed,
                frame.questions().stream().map(maker::make).toList());
    }

    /**
     * One question, with what people wrote for those who may read it.
     *
     * @param after where the piece of texts starts
     * @throws NoSuchQuestion when the questionnaire has none of that name
     */
    @Transactional(readOnly = true)
    public Figure one(
            UUID campaign, String name, Selection selection, @Nullable String after, int limit, Reader reader) {
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var question = frame.questions().stream()
                .filter(asked -> asked.place().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchQuestion(name));
        var names = question.place().repeat() == null
                ? List.of(name)
                : List.of(name, question.place().repeat());
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, names);
        var counts = tallies.read(frame, selection, names, hidden);
        var figure = new FigureMaker(frame, selection, counts, hidden).make(question);
        return question.hasTexts() && reader.texts() && !figure.suppressed()
                ? figure.with(texts.of(campaign, name, selection, hidden.leftOut(Series.of(name)), after, limit))
                : figure;
    }

    /** What people wrote, piece by piece; for reports. Empty when the reader may not see it. */
    @Transactional(readOnly = true)
    public Page<WrittenText> texts(
            UUID campaign, String name, Selection selection, @Nullable String after, int limit, Reader reader) {
        var written = one(campaign, name, selection, after, limit, reader).texts();
        return written == null ? new Page<>(List.of(), null) : written;
    }
}
