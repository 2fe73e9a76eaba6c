package id.reviu.local.demo;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Loads the demo city into a suite that runs: its masterplan, a campaign that waits for answers and a closed trial
 * campaign with simulated ones. What is there already stays, so it may be run again, also after it was killed.
 */
public final class DemoLoader {
    /** As the settings of both spreadsheets say. */
    private static final String TITLE = "Survei Reviu Masterplan Smart City Kota Kediri 2024";

    private static final int AT_A_TIME = 4;
    private static final Duration TRIAL_DAYS = Duration.ofDays(1);
    private static final Duration CAMPAIGN_DAYS = Duration.ofDays(60);

    private final Consumer<String> screen;
    private final City city = new City();
    private final Masterplan masterplan;
    private final Questionnaires questionnaires;
    private final Campaigns campaigns;
    private final Trial trial;
    private final Advice advice;
    private final Assessments assessments;
    private final Meetings meetings;
    private final PublicPage publicPage;
    private final Archive archive;

    /**
     * A loader for one suite.
     *
     * @param target the gateway's address
     * @param keycloak Keycloak's address
     * @param screen takes a line for each thing that is loaded
     */
    public DemoLoader(String target, String keycloak, Consumer<String> screen) {
        this.screen = screen;
        var json = JsonMapper.builder().build();
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        var api = new Api(target, new SignIn(keycloak, client, json), client, json);
        var together = new Together(AT_A_TIME);
        this.masterplan = new Masterplan(api, city, together);
        this.questionnaires = new Questionnaires(api, city);
        this.campaigns = new Campaigns(api, city.opds());
        this.trial = new Trial(api, together);
        this.advice = new Advice(api, city);
        this.assessments = new Assessments(api);
        this.meetings = new Meetings(api);
        this.publicPage = new PublicPage(api);
        this.archive = new Archive(api);
    }

    /** Loads what is not there. */
    public void load() {
        var begun = System.nanoTime();
        var opds = masterplan.loadOpds();
        var programmes = masterplan.loadPlan();
        say(begun, opds + " OPDs and the plan 2020-2029 with " + programmes + " programmes");
        var realisations = masterplan.loadIndicators();
        masterplan.approvePlan();
        masterplan.loadEvaluations();
        masterplan.setDeadline();
        masterplan.loadReview();
        meetings.load();
        masterplan.beginSurvey();
        say(
                begun,
                "indicators with " + realisations
                        + " verified realisations, evaluations, the review cycle with its meetings");
        var forOpds = questionnaires.provide("questionnaire-opd.xlsx", TITLE + ": OPD");
        var forStakeholders =
                questionnaires.provide("questionnaire-stakeholder.xlsx", TITLE + ": Pemangku Kepentingan");
        say(begun, "two questionnaires, published");
        var tried =
                campaigns.provide(Masterplan.text("Uji coba", "Trial run"), true, TRIAL_DAYS, forOpds, forStakeholders);
        if (tried.path("state").asString("").equals("open")) {
            answerTrial(begun, tried);
        }
        campaigns.remind(campaigns.provide(
                Masterplan.text("Reviu Masterplan 2024", "Masterplan review 2024"),
                false,
                CAMPAIGN_DAYS,
                forOpds,
                forStakeholders));
        loadAdvice(begun, Campaigns.id(tried));
        say(begun, assessments.load() + " assessments, one of them open");
        publicPage.show(Campaigns.id(tried));
        say(begun, "the public page, switched on");
        archive.publish(Campaigns.id(tried));
        say(begun, "a report of the review, published");
        say(begun, "the campaign \"Reviu Masterplan 2024\", which waits for answers");
    }

    private void loadAdvice(long begun, UUID trial) {
        var findings = advice.loadFindings(trial);
        var recommendations = advice.loadRecommendations();
        say(begun, findings + " published findings with evidence, and " + recommendations + " recommendations to OPDs");
    }

    private void answerTrial(long begun, tools.jackson.databind.JsonNode tried) {
        var answered = trial.answerForOpds(Campaigns.id(tried), city.opds());
        say(begun, "the trial campaign with simulated answers of " + answered + " OPDs");
        var stakeholders = trial.answerForStakeholders(tried);
        campaigns.close(tried);
        say(begun, "and of " + stakeholders + " stakeholders; it is closed");
    }

    private void say(long begun, String what) {
        screen.accept(String.format(Locale.ROOT, "%5.1f s  %s", (System.nanoTime() - begun) / 1e9, what));
    }
}
