package id.reviu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.reviu.platform.test.ReviuTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database itself keeps the offices apart, should a query ever forget to. */
@ReviuTest
class RowWallIT {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    RowWallIT(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void everythingHasArrived() {
        Kota.isTold();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            assertThat(offices("assignment")).contains("dinkes", "disdik", "dishub");
            assertThat(offices("tally")).containsExactly("");
            assertThat(answersOfAllOffices()).isPositive();
            assertThat(offices("realisation")).contains("dinkes", "setda");
            assertThat(offices("free_text")).contains("dinkes", "disdik", "");
        });
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private List<String> offices(String table) {
        var offices = transaction.execute(status -> jdbc.sql("SELECT DISTINCT opd FROM " + table + " ORDER BY opd")
                .query(String.class)
                .list());
        return offices == null ? List.of() : offices;
    }

    /** Over all campaigns, which are known whoever asks. */
    private long answersOfAllOffices() {
        var n = transaction.execute(
                status -> jdbc.sql("SELECT count(*) FROM campaign, answers_of_all_offices(campaign.id)")
                        .query(Long.class)
                        .single());
        return n == null ? -1 : n;
    }

    private static void signIn(Authentication authentication) {
        SecurityContextHolder.getContext().setAuthentication(authentication);
    }

    private static Authentication officer(List<String> organizations) {
        var jwt = Jwt.withTokenValue("token")
                .header("alg", "none")
                .claim("organization", organizations)
                .build();
        return new JwtAuthenticationToken(jwt, AuthorityUtils.createAuthorityList("ROLE_opd-officer"));
    }

    @Test
    void showsAnOfficeItsOwnRows() {
        signIn(officer(List.of("dinkes")));
        for (var table : List.of("response", "free_text", "assignment", "realisation")) {
            assertThat(offices(table)).as(table).containsExactly("dinkes");
        }
        assertThat(offices("tally")).containsExactly("");
    }

    @Test
    void letsAnOfficeCountTheAnswersOfAllWithoutSayingWhoseTheyAre() {
        var all = answersOfAllOffices();
        signIn(officer(List.of("dinkes")));
        assertThat(answersOfAllOffices()).isEqualTo(all);
        assertThat(jdbc.sql("SELECT unnest(proargnames[2:]) FROM pg_proc WHERE proname = 'answers_of_all_offices'")
                        .query(String.class)
                        .list())
                .containsExactly("id", "questionnaire_version", "state", "answers");
    }

    @Test
    void showsNoRowsToPeopleOfNoneOrSeveralOffices() {
        for (var organizations : List.of(List.<String>of(), List.of("dinkes", "disdik"))) {
            signIn(officer(organizations));
            for (var table : List.of("response", "free_text", "assignment", "realisation", "tally")) {
                assertThat(offices(table)).as(table).isEmpty();
            }
            assertThat(answersOfAllOffices()).isZero();
        }
    }

    @Test
    void showsNoRowsToStrangers() {
        signIn(new AnonymousAuthenticationToken(
                "key", "stranger", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        for (var table : List.of("response", "free_text", "assignment", "realisation", "tally")) {
            assertThat(offices(table)).as(table).isEmpty();
        }
        assertThat(answersOfAllOffices()).isZero();
    }
}
