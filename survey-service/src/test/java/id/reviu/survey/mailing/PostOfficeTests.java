package id.reviu.survey.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostOfficeTests {

    private static final Letter LETTER = new Letter("Undangan", "Halo");

    private static PostOffice office(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new PostOffice(beans.getBeanProvider(JavaMailSender.class), host, "Reviu <reviu@contoh.id>");
    }

    @Test
    void tellsAnAddressThatIsNotFromAServerThatIsNotWilling() throws Exception {
        try (var server = new MailServer()) {
            var office = office("127.0.0.1", server.port());

            assertThat(office.isOpen()).isTrue();
            assertThat(office.send("budi@contoh.id", LETTER)).isEqualTo(PostOffice.Outcome.TAKEN);
            assertThat(office.send("550@contoh.id", LETTER)).isEqualTo(PostOffice.Outcome.REJECTED);
            assertThat(office.send("451@contoh.id", LETTER)).isEqualTo(PostOffice.Outcome.POSTPONED);
        }
    }

    @Test
    void postponesWhileTheServerIsAway() throws Exception {
        int port;
        try (var server = new MailServer()) {
            port = server.port();
        }

        assertThat(office("127.0.0.1", port).send("budi@contoh.id", LETTER)).isEqualTo(PostOffice.Outcome.POSTPONED);
    }

    @Test
    void isClosedWithoutAServer() {
        assertThat(office(" ", 25).isOpen()).isFalse();
        assertThat(office("", 25).send("budi@contoh.id", LETTER)).isEqualTo(PostOffice.Outcome.POSTPONED);
    }
}
