-- When the single answers of a closed survey were deleted; what was counted of them stays. Nothing can be compared with
-- them from then on.
ALTER TABLE surveys
    ADD COLUMN answers_deleted_on DATE NULL;
