package id.reviu.survey;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Asks offices and stakeholders, and keeps what they answer. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
class SurveyApplication {

    static void main(String[] args) {
        SpringApplication.run(SurveyApplication.class, args);
    }
}
