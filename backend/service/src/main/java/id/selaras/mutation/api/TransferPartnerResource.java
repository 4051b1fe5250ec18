package id.selaras.mutation.api;

import id.selaras.mutation.application.TransferPartner;
import id.selaras.mutation.application.TransferPartnerDirectory;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The other governments of this installation. */
@Path("/api/v1/transfer-partners")
@Tag(name = "Mutation cases")
public class TransferPartnerResource {

    @Inject
    TransferPartnerDirectory partners;

    @GET
    @Operation(operationId = "listTransferPartners", summary = "Governments with which a transfer may be agreed here")
    public Page<TransferPartner> list() {
        return partners.all();
    }
}
