package id.reviu.reporting.city.web;

import id.reviu.reporting.access.Basis;
import id.reviu.reporting.access.ForReaders;
import id.reviu.reporting.access.Reader;
import id.reviu.reporting.city.CityGlance;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/reporting/city")
@ForReaders
class CityController {

    private final CityGlance city;

    CityController(CityGlance city) {
        this.city = city;
    }

    @GetMapping
    CityGlance.City city(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "submitted") Basis basis) {
        return city.in(year, basis, Reader.current());
    }
}
