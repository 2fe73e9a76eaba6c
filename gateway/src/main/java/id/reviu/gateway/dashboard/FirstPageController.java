package id.reviu.gateway.dashboard;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address without a path. */
@Controller
class FirstPageController {

    @GetMapping("/")
    String firstPage() {
        return "forward:/index.html";
    }
}
