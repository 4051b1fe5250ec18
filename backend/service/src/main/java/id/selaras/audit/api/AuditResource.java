package id.selaras.audit.api;

import id.selaras.audit.application.AuditEntryView;
import id.selaras.audit.application.AuditExport;
import id.selaras.audit.application.AuditFilter;
import id.selaras.audit.application.AuditService;
import id.selaras.audit.application.AuditVerification;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log for the auditor. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
public class AuditResource {

    @Inject
    AuditService audit;

    @Inject
    AuditExport export;

    @Inject
    Exports exports;

    @GET
    @Path("entries")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAuditEntries", summary = "Who did what, when and why; newest first")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<AuditEntryView> entries(@BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return audit.entries(filter, page);
    }

    @GET
    @Path("entries")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportAuditEntries", summary = "The filtered log as a file", hidden = true)
    public Response export(@BeanParam AuditFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyAudit", summary = "Walk the whole chain and say whether it is intact")
    public AuditVerification verify() {
        return audit.verify();
    }
}
