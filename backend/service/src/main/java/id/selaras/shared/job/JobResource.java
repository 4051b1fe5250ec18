package id.selaras.shared.job;

import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Long work: how far it is, and how to stop it. */
@Path("/api/v1/jobs")
@Tag(name = "Jobs")
public class JobResource {

    @Inject
    Jobs jobs;

    @GET
    @Operation(operationId = "listJobs", summary = "The newest background jobs of the government")
    public Page<JobView> list(@QueryParam("status") JobStatus status) {
        return jobs.list(status);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getJob", summary = "State and progress of a background job")
    public JobView get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    @POST
    @Path("{id}/cancellation")
    @Operation(operationId = "cancelJob", summary = "Ask a background job to stop")
    public JobView cancel(@PathParam("id") UUID id) {
        return jobs.cancel(id);
    }
}
