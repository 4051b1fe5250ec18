package id.selaras.socialisation.api;

import id.selaras.socialisation.application.RecordReceipt;
import id.selaras.socialisation.application.RemedyService;
import id.selaras.socialisation.application.RemedyView;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a person can do against the decree of a case, and from which day the time counts. */
@Path("/api/v1/mutation-cases/{id}")
@Tag(name = "Objections")
public class MutationRemedyResource {

    @Inject
    RemedyService remedies;

    @GET
    @Path("remedy")
    @Operation(operationId = "getRemedy", summary = "What can be done against the decree of a case, and until when")
    public RemedyView remedy(@PathParam("id") UUID id) {
        return remedies.of(id);
    }

    @PUT
    @Path("decree-receipt")
    @Operation(
            operationId = "recordDecreeReceipt",
            summary = "Record when the person got the decree, and what shows it")
    public RemedyView record(@PathParam("id") UUID id, @NotNull @Valid RecordReceipt command) {
        return remedies.record(id, command);
    }
}
