package id.reviu.reporting.statement;

import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks single figures up, and states them. A reader gets no figure here that the pages would not show. */
@Service
public class StatementDesk {

    private final SurveyFigures surveys;
    private final AchievementFigures achievements;
    private final StatementSigner signer;

    StatementDesk(SurveyFigures surveys, AchievementFigures achievements, StatementSigner signer) {
        this.surveys = surveys;
        this.achievements = achievements;
        this.signer = signer;
    }

    /**
     * The figure as it is now.
     *
     * @throws NoSuchFigure when no figure has that path
     * @throws FigureHidden when it is about too few people
     * @throws NoValueYet when there is nothing to make it of
     */
    @Transactional(readOnly = true)
    @ForReaders
    public StatedFigure look(String path) {
        return find(path);
    }

    /** The figure as it is now, signed, for those who pin figures to findings. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('administrator', 'reviewer')")
    public Statement state(String path) {
        return signer.state(find(path));
    }

    private StatedFigure find(String given) {
        var path = FigurePath.parse(given);
        return switch (path.steps().getFirst()) {
            case "campaigns" -> surveys.find(path, Reader.current());
            case "achievement" -> achievements.find(path, Reader.current());
            default -> throw new NoSuchFigure(given);
        };
    }
}
