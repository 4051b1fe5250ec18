package id.selaras.mutation.application;

import id.selaras.organisation.application.GovernmentDirectory;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** With whom a transfer may be agreed inside this installation. */
@ApplicationScoped
public class TransferPartnerDirectory {

    @Inject
    GovernmentDirectory governments;

    @Inject
    CurrentActor current;

    public Page<TransferPartner> all() {
        return Page.whole(governments.others(current.governmentId()).stream()
                .map(government -> new TransferPartner(government.id(), government.name(), government.kind()))
                .toList());
    }
}
