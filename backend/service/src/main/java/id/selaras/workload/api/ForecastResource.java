package id.selaras.workload.api;

import id.selaras.shared.page.Page;
import id.selaras.workload.application.AnalysisService;
import id.selaras.workload.application.ForecastRow;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People against need in the years to come. */
@Path("/api/v1/forecast")
@Tag(name = "Workload")
public class ForecastResource {

    @Inject
    AnalysisService analyses;

    @GET
    @Operation(operationId = "listForecast", summary = "Retirements and what they do to the staffing, year by year")
    public Page<ForecastRow> list(
            @QueryParam("unit") UUID unit, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return analyses.forecast(unit, asOf, knownAt);
    }
}
