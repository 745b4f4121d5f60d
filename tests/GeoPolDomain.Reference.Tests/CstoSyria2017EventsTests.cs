using GeoPolDomain.Datasets;
using GeoPolDomain.Events;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Places;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Reference.Tests;

/// <summary>What the curated dataset holds of places, instruments, events, deployments and relations.</summary>
public class CstoSyria2017EventsTests
{
    private static Dataset Data => ReferenceData.CstoSyria2017;

    [Fact]
    public void A_plan_stays_beside_what_came_of_it()
    {
        var meeting = Data.Events.Find("evt-astana5")!;
        meeting.States.Select(state => (state.Modality, state.When!.ToString(), state.AsOf?.ToString())).Should().Equal(
            (Modality.Planned, "2017?-07", "2017?-06-22"),
            (Modality.Planned, "2017?-07-04/2017?-07-05", "2017?-06-23"),
            (Modality.Held, "2017-07-04/2017-07-05", null));
    }

    [Fact]
    public void The_four_zones_are_whole_and_partial_places_of_Syria_made_by_one_memorandum()
    {
        Data.Places.Zones.Select(zone => zone.CreatedBy!.ToString()).Should().Equal(Enumerable.Repeat("ins-memo", 4));
        Data.Places.Zones.SelectMany(zone => zone.Parts).Select(part => (part.Place.ToString(), part.Extent)).Should().Equal(
            ("plc-idlib", PlaceExtent.Whole),
            ("plc-latakia", PlaceExtent.Part),
            ("plc-hama", PlaceExtent.Part),
            ("plc-aleppo", PlaceExtent.Part),
            ("plc-homs", PlaceExtent.Part),
            ("plc-eastern-ghouta", PlaceExtent.NotStated),
            ("plc-deraa", PlaceExtent.Part),
            ("plc-quneitra", PlaceExtent.Part));
    }

    [Fact]
    public void Reports_that_disagree_on_the_memorandum_are_both_held_and_each_cites_its_own()
    {
        var inForce = Data.Treaties.Find("ins-memo")!.Steps.Where(step => step.Step == LegalStep.InForce).ToList();
        inForce.Select(step => step.On.ToString()).Should().Equal("2017-05-04", "2017-05-05");
        inForce.SelectMany(step => step.Citations).Select(citation => citation.Source.ToString())
            .Should().OnlyHaveUniqueItems().And.HaveCount(2);
        Data.Events.Find("evt-jeu")!.States.Select(state => state.Place!.ToString()).Should().Equal("plc-minsk", "plc-moscow");
    }

    [Fact]
    public void Kazakhstan_keeps_its_condition_of_2017_as_a_reservation_of_2021() =>
        Data.Treaties.FindParty("ins-jeu-kazakhstan")!.Reservations.Should().ContainSingle()
            .Which.Should()
                .Match<Reservation>(one => one.Text.Contains("mandate of the UN Security Council") && one.On!.ToString() == "2021-10-18");

    [Fact]
    public void Only_the_number_of_a_deployment_that_somebody_told_is_held()
    {
        Data.Forces.Deployments.Where(one => one.Strength != null)
            .Select(one => (one.Actor.ToString(), one.Status, one.Strength!.ToString())).Should().BeEquivalentTo(new[]
        {
            ("armenia", DeploymentStatus.Actual, "83"),
            ("grp-kz-kg", DeploymentStatus.Hypothetical, "300"),
            ("grp-kz-kg", DeploymentStatus.Hypothetical, "500"),
        });
        Data.Forces.Deployments.Single(one => one.Actor == "armenia").Framework.Should().BeNull();
    }

    [Fact]
    public void Six_of_the_eight_states_at_Kyzyl_were_members_of_the_alliance()
    {
        var present = Data.Events.Find("evt-kyz")!.Participants
            .Where(one => one.Role == ParticipantRole.Participant && Data.Actors.Find(one.Actor) is Actors.State).Select(one => one.Actor)
                .ToList();
        present.Should().HaveCount(8);
        present.Count(state => Data.Memberships.IsMember(state, "csto", new NodaTime.LocalDate(2018, 6, 6)).Value == Time.Answer.Yes)
            .Should().Be(6);
    }

    [Fact]
    public void No_reference_of_these_kinds_leads_nowhere()
    {
        var named = Data.Places.All.SelectMany(one => new[] { one.Within?.Key, one.State?.Key })
            .Concat(Data.Places.Zones.SelectMany(one => one.Parts.Select(part => part.Place.Key)
                .Concat(one.Roles.Select(role => role.Actor.Key)).Append(one.CreatedBy?.Key)))
            .Concat(Data.Treaties.All.SelectMany(one => one.Amends.Concat(one.Replaces).Append(one.VersionOf)).Select(one => one?.Key))
            .Concat(Data.Treaties.Parties.SelectMany(one => new[] { one.Treaty.Key, one.Party.Key }))
            .Concat(Data.Treaties.Obligations.SelectMany(one => one.From.Concat(one.Towards).Select(actor => actor.Key)
                .Append(one.Treaty?.Key)))
            .Concat(Data.Events.All.SelectMany(one => one.Participants.Select(who => who.Actor.Key)
                .Concat(one.Produced.Select(treaty => treaty.Key))
                .Concat(one.States.Select(state => state.Place?.Key)).Append(one.PartOf?.Key).Append(one.After?.Key)))
            .Concat(Data.Forces.Deployments.SelectMany(one => one.Mandates.Concat(one.HostConsent.Select(host => host.Key))
                .Concat([one.Actor.Key, one.Force?.Key, one.Unit?.Key, one.Framework?.Key, one.Place?.Key, one.Zone?.Key])))
            .Concat(Data.Actors.Relations.SelectMany(one => new[] { one.From.Key, one.To.Key }));
        named.OfType<RecordKey>().Distinct().Where(key => Data.Find(key) is null).Should().BeEmpty();
    }
}
