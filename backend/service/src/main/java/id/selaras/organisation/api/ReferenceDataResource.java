package id.selaras.organisation.api;

import id.selaras.organisation.application.ReferenceDirectory;
import id.selaras.organisation.application.ReferenceItem;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The codes of the domain with their names. */
@Path("/api/v1/reference-data")
@Tag(name = "Organisation")
public class ReferenceDataResource {

    @Inject
    ReferenceDirectory reference;

    @GET
    @Path("{set}")
    @Operation(operationId = "listReferenceData", summary = "All codes of a set, for example ranks")
    public Page<ReferenceItem> list(@PathParam("set") String set) {
        return reference.list(set);
    }
}
