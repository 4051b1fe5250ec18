package id.selaras.planning.api;

import id.selaras.planning.application.DashboardService;
import id.selaras.planning.application.DashboardView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first screen. */
@Path("/api/v1/dashboard")
@Tag(name = "Plans")
public class DashboardResource {

    @Inject
    DashboardService dashboard;

    @GET
    @Operation(operationId = "getDashboard", summary = "Shortages, surpluses, retirements, running work, newest plans")
    public DashboardView today(@QueryParam("asOf") LocalDate asOf) {
        return dashboard.today(asOf);
    }
}
