package id.selaras.mutation.api;

import id.selaras.mutation.application.CaseDeclarationView;
import id.selaras.mutation.application.CaseIntegrityService;
import id.selaras.mutation.application.CaseProgressService;
import id.selaras.mutation.application.CaseProgressView;
import id.selaras.mutation.application.CaseWaiverView;
import id.selaras.mutation.application.DeclareInterest;
import id.selaras.mutation.application.GrantWaiver;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What shows that a case went its lawful way: its progress, declarations of interest, waivers. */
@Path("/api/v1/mutation-cases/{id}")
@Tag(name = "Mutation cases")
public class CaseIntegrityResource {

    @Inject
    CaseProgressService progress;

    @Inject
    CaseIntegrityService integrity;

    @GET
    @Path("progress")
    @Operation(operationId = "getCaseProgress", summary = "What may come next and by whom, history, chain, verdicts")
    public CaseProgressView progress(@PathParam("id") UUID id) {
        return progress.of(id);
    }

    @GET
    @Path("declarations")
    @Operation(operationId = "listCaseDeclarations", summary = "Declarations of interest in a case")
    public Page<CaseDeclarationView> declarations(@PathParam("id") UUID id) {
        return Page.whole(integrity.declarations(id));
    }

    @PUT
    @Path("declarations")
    @Operation(operationId = "declareInterest", summary = "Declare the own interest in a case")
    public Page<CaseDeclarationView> declare(@PathParam("id") UUID id, @NotNull @Valid DeclareInterest command) {
        return Page.whole(integrity.declare(id, command));
    }

    @GET
    @Path("waivers")
    @Operation(operationId = "listCaseWaivers", summary = "Rules that were set aside for a case")
    public Page<CaseWaiverView> waivers(@PathParam("id") UUID id) {
        return Page.whole(integrity.waivers(id));
    }

    @POST
    @Path("waivers")
    @Operation(operationId = "grantCaseWaiver", summary = "Set a rule aside by a verified document")
    public Page<CaseWaiverView> waive(@PathParam("id") UUID id, @NotNull @Valid GrantWaiver command) {
        return Page.whole(integrity.waive(id, command));
    }
}
