package id.reviu.masterplan;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the masterplan service. */
@SpringBootApplication
public class MasterplanApplication {

    public static void main(String[] args) {
        SpringApplication.run(MasterplanApplication.class, args);
    }
}
