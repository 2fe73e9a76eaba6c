package id.reviu.reporting.survey;

import id.reviu.platform.web.Page;
import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.reference.Question;
import id.reviu.reporting.statistics.Disclosure;
import id.reviu.reporting.survey.FoundTexts.AskedText;
import id.reviu.reporting.survey.FoundTexts.FoundText;
import id.reviu.reporting.survey.FoundTexts.TextPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds words in what respondents wrote, in all questions of a campaign at once. Words are compared by their Indonesian stems
 * (PostgreSQL's {@code indonesian} configuration, after Tala 2003), so <i>menghubungkan</i> finds <i>terhubung</i>; in quotes they must stand
 * beside each other, {@code or} asks for either, a minus for texts without.
 */
@Service
public class TextSearch {
    /** Characters of a search, at most. */
    public static final int MOST = 200;

    // no text holds these: they mark the found words on the way from the database
    private static final char START = '\u0001';
    private static final char STOP = '\u0002';

    private record Row(int place, UUID response, String entry, FoundText found) {
        String key() {
            return place + "/" + response + "/" + entry;
        }
    }

    private record Cursor(int place, UUID response, String entry) {
        static Cursor parse(String text) {
            try {
                var parts = text.split("/", 3);
                return new Cursor(Integer.parseInt(parts[0]), UUID.fromString(parts[1]), parts[2]);
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
                throw new UnknownPlace();
            }
        }
    }

    /** People of a place whose words to a question are not shown. */
    private record LeftOut(String question, Disclosure.Cell place) {}

    private final Frames frames;
    private final Shield shield;
    private final JdbcClient jdbc;

    TextSearch(Frames frames, Shield shield, JdbcClient jdbc) {
        this.frames = frames;
        this.shield = shield;
        this.jdbc = jdbc;
    }

    /**
     * What holds the words.
     *
     * @param after where the piece of texts starts
     * @throws UnfitSearch when there is no word in it, or more than {@value #MOST} characters
     */
    @Transactional(readOnly = true)
    public FoundTexts find(
            UUID campaign, String search, Selection selection, @Nullable String after, int limit, Reader reader) {
        if (search.length() > MOST || !holdsWords(search)) {
            throw new UnfitSearch(MOST);
        }
        var frame = frames.of(campaign, selection.checkedFor(reader).audience(), reader);
        var questions = frame.questions().stream()
                .filter(Question::hasTexts)
                .map(Question::place)
                .toList();
        var names = questions.stream().map(Question.Place::name).toList();
        var hidden = shield.over(campaign, frame.campaign().minimumGroupSize(), selection, names);
        var asked = questions.stream()
                .filter(question -> !hidden.hides(Series.of(question.name())))
                .map(question -> new AskedText(question.name(), question.label()))
                .toList();
        return new FoundTexts(
                campaign,
                frame.campaign().simulated(),
                selection.basis(),
                search,
                asked,
                texts(campaign, search, selection, asked, hidden, after, limit));
    }

    private boolean holdsWords(String search) {
        return search.indexOf('\0') < 0
                && jdbc.sql("SELECT numnode(websearch_to_tsquery('indonesian', ?))")
                                .param(search)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private Page<FoundText> texts(
            UUID campaign,
            String search,
            Selection selection,
            List<AskedText> asked,
            Sight hidden,
            @Nullable String after,
            int limit) {
        var cursor = after == null ? null : Cursor.parse(after);
        var left = asked.stream()
                .flatMap(question -> hidden.leftOut(Series.of(question.name())).stream()
                        .map(place -> new LeftOut(question.name(), place)))
                .toList();
        var rows = jdbc.sql("""
                        WITH found AS (
                            SELECT array_position(CAST(:questions AS text[]), question) AS place, response, entry, question, opd, content
                            FROM free_text
                            WHERE campaign = :campaign AND audience = :audience AND question = ANY (CAST(:questions AS text[]))
                              AND to_tsvector('indonesian', content) @@ websearch_to_tsquery('indonesian', :search)
                              AND (CAST(:opd AS text) IS NULL OR opd = :opd)
                              AND (CAST(:group AS text) IS NULL OR respondent_group = :group)
                              AND (CAST(:area AS text) IS NULL OR area = :area)
                              AND (state = 'verified' OR :submitted)
                              AND (question, respondent_group, area) NOT IN (
                                SELECT * FROM unnest(CAST(:leftQuestions AS text[]), CAST(:leftGroups AS text[]),
                                    CAST(:leftAreas AS text[]))))
                        SELECT place, response, entry, question, opd,
                            ts_headline('indonesian', translate(content, :start || :stop, ''),
                                websearch_to_tsquery('indonesian', :search),
                                'HighlightAll=true, StartSel=' || :start || ', StopSel=' || :stop) AS marked
                        FROM found
                        WHERE CAST(:afterPlace AS int) IS NULL
                           OR (place, response, entry) > (:afterPlace, CAST(:afterResponse AS uuid), :afterEntry)
                        ORDER BY place, response, entry LIMIT :limit
                        """)
                .param("campaign", campaign)
                .param("audience", selection.audience().code())
                .param("questions", asked.stream().map(AskedText::name).toArray(String[]::new))
                .param("search", search)
                .param("opd", selection.opd())
                .param("group", selection.group())
                .param("area", selection.area())
                .param("submitted", selection.basis() == Basis.SUBMITTED)
                .param("leftQuestions", column(left, LeftOut::question))
                .param("leftGroups", column(left, one -> one.place().group()))
                .param("leftAreas", column(left, one -> one.place().area()))
                .param("start", String.valueOf(START))
                .param("stop", String.valueOf(STOP))
                .param("afterPlace", cursor == null ? null : cursor.place())
                .param("afterResponse", cursor == null ? null : cursor.response())
                .param("afterEntry", cursor == null ? "" : cursor.entry())
                .param("limit", limit + 1)
                .query((row, number) -> new Row(
                        row.getInt("place"),
                        row.getObject("response", UUID.class),
                        row.getString("entry"),
                        new FoundText(
                                row.getString("question"),
                                given(row.getString("opd")),
                                given(row.getString("entry")),
                                pieces(row.getString("marked")))))
                .list();
        return Page.of(rows, limit, Row::key).map(Row::found);
    }

    private static String[] column(List<LeftOut> left, Function<LeftOut, String> part) {
        return left.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable String given(String value) {
        return value.isEmpty() ? null : value;
    }

    /** Cuts a text where the database has marked what it found. */
    static List<TextPiece> pieces(String marked) {
        var pieces = new ArrayList<TextPiece>();
        var from = 0;
        while (from < marked.length()) {
            var found = marked.charAt(from) == START;
            var begin = found ? from + 1 : from;
            var end = marked.indexOf(found ? STOP : START, begin);
            var until = end < 0 ? marked.length() : end;
            if (until > begin) {
                pieces.add(new TextPiece(marked.substring(begin, until), found));
            }
            from = found ? until + 1 : until;
        }
        return List.copyOf(pieces);
    }
}
