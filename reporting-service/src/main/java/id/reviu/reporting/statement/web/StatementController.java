package id.reviu.reporting.statement.web;

import id.reviu.reporting.statement.StatedFigure;
import id.reviu.reporting.statement.Statement;
import id.reviu.reporting.statement.StatementDesk;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/statements")
class StatementController {

    private final StatementDesk desk;

    StatementController(StatementDesk desk) {
        this.desk = desk;
    }

    /** The figure of that path as it is now. */
    @GetMapping
    StatedFigure look(@RequestParam String figure) {
        return desk.look(figure);
    }

    /** The figure of that path as it is now, signed. */
    @PostMapping
    Statement state(@RequestBody StatementRequest request) {
        var figure = request.figure();
        return desk.state(figure == null ? "" : figure);
    }
}
