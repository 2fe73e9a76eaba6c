package id.reviu.survey.campaign;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How many answers are wanted of which stakeholders, and how many there are. */
@Repository
public class Quotas {

    private static final String MEANT = """
            WHERE campaign = :campaign
              AND (stakeholder_group IS NULL OR stakeholder_group = :group)
              AND (area IS NULL OR area = :area)
            """;

    private final JdbcClient jdbc;

    Quotas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts one answer, in the transaction that keeps it. Quotas are held in the order of their ids until it ends, so each is
     * counted one answer after the other and no two wait for each other.
     *
     * @throws QuotaFull when one that means this group and area is full; the answer is then not to be kept
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(CampaignId campaign, @Nullable String group, @Nullable String area) {
        var free = jdbc.sql("SELECT taken < most FROM campaign_quota " + MEANT + " ORDER BY id FOR UPDATE")
                .param("campaign", campaign.value())
                .param("group", group)
                .param("area", area)
                .query(Boolean.class)
                .list();
        if (free.contains(false)) {
            throw new QuotaFull();
        }
        if (!free.isEmpty()) {
            jdbc.sql("UPDATE campaign_quota SET taken = taken + 1 " + MEANT)
                    .param("campaign", campaign.value())
                    .param("group", group)
                    .param("area", area)
                    .update();
        }
    }

    List<Quota.Filled> of(CampaignId campaign) {
        return jdbc.sql("""
                        SELECT stakeholder_group, area, most, taken FROM campaign_quota
                        WHERE campaign = :campaign ORDER BY stakeholder_group NULLS FIRST, area NULLS FIRST
                        """)
                .param("campaign", campaign.value())
                .query((row, _) -> new Quota.Filled(
                        new Quota(row.getString("stakeholder_group"), row.getString("area"), row.getInt("most")),
                        row.getInt("taken")))
                .list();
    }

    /** How many have answered that a quota means; the caller holds the campaign, so that none comes meanwhile. */
    int answered(CampaignId campaign, Quota quota) {
        return jdbc.sql("""
                        SELECT count(*) FROM response
                        WHERE campaign = :campaign AND audience = 'stakeholder'
                          AND (:group::text IS NULL OR stakeholder_group = :group)
                          AND (:area::text IS NULL OR area = :area)
                        """)
                .param("campaign", campaign.value())
                .param("group", quota.group())
                .param("area", quota.area())
                .query(Integer.class)
                .single();
    }

    void replace(CampaignId campaign, List<Quota.Filled> quotas) {
        jdbc.sql("DELETE FROM campaign_quota WHERE campaign = :campaign")
                .param("campaign", campaign.value())
                .update();
        quotas.forEach(filled -> add(campaign.value(), filled));
    }

    private void add(UUID campaign, Quota.Filled filled) {
        jdbc.sql("""
                        INSERT INTO campaign_quota (campaign, stakeholder_group, area, most, taken)
                        VALUES (:campaign, :group, :area, :most, :taken)
                        """)
                .param("campaign", campaign)
                .param("group", filled.quota().group())
                .param("area", filled.quota().area())
                .param("most", filled.quota().most())
                .param("taken", filled.taken())
                .update();
    }
}
