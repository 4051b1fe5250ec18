package id.selaras.planning.api;

import id.selaras.planning.application.FitService;
import id.selaras.planning.application.FitView;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a person fits a post. */
@Path("/api/v1/employees/{id}/fit")
@Tag(name = "Employees")
public class EmployeeFitResource {

    @Inject
    FitService fits;

    @GET
    @Operation(operationId = "getEmployeeFit", summary = "Placement score and verdicts of a person at a post")
    public FitView fit(@PathParam("id") UUID id, @QueryParam("position") UUID position) {
        return fits.fit(id, position);
    }
}
