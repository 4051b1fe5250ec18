package id.selaras.organisation.api;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.ScopeNames.GovernmentName;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The government one belongs to. */
@Path("/api/v1/governments")
@Tag(name = "Organisation")
public class GovernmentResource {

    @Inject
    GovernmentDirectory governments;

    @GET
    @Operation(operationId = "listGovernments", summary = "The own government")
    public Page<GovernmentName> list() {
        return governments.mine();
    }
}
