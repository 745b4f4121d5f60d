using GeoPolDomain.Places;
using GeoPolDomain.Time;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Tests.HardCases;

/// <summary>E. Treaties and instruments.</summary>
public class TreatyCases
{
    [Fact]
    public void P28_Instruments_differ_in_kind_and_force_and_each_party_has_dates_and_reservations_of_its_own()
    {
        var data = Held.Data(
            Given.Treaty("alma-ata-declaration", "declaration", "signed 1991-12-21", force: "political"),
            Given.Treaty("cis-charter", "charter", "signed 1993-01-22"),
            Given.Treaty("astana-memorandum", "memorandum", "signed 2017-05-04", force: "disputed"),
            Given.Treaty("some-resolution", "resolution", stage: "hypothetical"),
            Given.Treaty("demining-unit", "treaty", "signed 2020-12-18"),
            Given.Party("demining-unit", "russia", "ratified 2021-11-19"),
            Given.Party("demining-unit", "kazakhstan", "ratified 2021-10-18", reservation: new Reservation
            {
                Text = "The unit is sent to a state outside the organization only under a mandate of the UN Security Council.",
                On = EdtfDate.Parse("2021-10-18"),
            }),
            Given.Party("cis-charter", "ukraine", role: "addressee"));
        data.Treaties.PartiesOf("demining-unit").Where(party => !party.Reservations.IsEmpty).Select(party => party.Party.ToString())
            .Should().Equal("kazakhstan");
        data.Treaties.All.Where(treaty => treaty.Force == LegalForce.Political).Should().ContainSingle();
        data.Treaties.Find("some-resolution")!.Stage.Should().Be(TreatyStage.Hypothetical);
    }

    [Fact]
    public void P29_A_zone_is_made_of_whole_places_and_parts_and_renews_itself()
    {
        var zone = Held.Record(Given.Zone(
            "idlib-zone",
            "idlib whole, latakia part, hama part, aleppo part",
            "russia guarantees, turkey guarantees, iran guarantees",
            createdBy: "astana-memorandum",
            spell: "2017-05-06/2017-11-06~",
            renewal: "Extended by itself where the guarantors agree."));
        zone.Parts.Count(part => part.Extent == PlaceExtent.Part).Should().Be(3);
        zone.Spell!.Contains(Given.Day("2019-01-01")).Should().Be(Answer.No, "whether it was extended is a record of its own");
        zone.Roles.Should().OnlyContain(role => role.Role == ZoneRoleKind.Guarantees);
    }
}
