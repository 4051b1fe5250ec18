package id.selaras.audit.api;

import id.selaras.audit.application.AccessLogRow;
import id.selaras.audit.application.AccessLogService;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who read or used my data. */
@Path("/api/v1/access-log")
@Tag(name = "Audit")
public class AccessLogResource {

    @Inject
    AccessLogService reads;

    @GET
    @Operation(
            operationId = "listOwnAccessLog",
            summary = "Which of the own data others read or used, in which role, when, in which case; newest first")
    public Page<AccessLogRow> own(@Valid @BeanParam PageRequest page) {
        return reads.own(page);
    }
}
