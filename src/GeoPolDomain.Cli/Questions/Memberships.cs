using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using GeoPolDomain.Cli.Inputs;
using GeoPolDomain.Cli.Output;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Reference;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Questions;

/// <summary>The command <c>memberships</c>: of which organizations an actor is a member on a date.</summary>
internal sealed class Memberships : Question<MembershipsAnswer>
{
    private readonly Argument<string> actor = new("ACTOR")
    {
        Description = "The actor: its id, its name or its code, such as KAZ or cow:705.",
    };


    public Memberships(Terminal terminal) : base(
        terminal,
        "memberships",
        "Lists the organizations of which an actor is a member on a date, or may be a member.")
    {
        Add(actor);
        Add(GivenTime.Option());
        Add(GivenView.Option());
    }

    protected override Dataset UsualDataset => ReferenceData.World;

    protected override MembershipsAnswer Ask(Dataset data, ParseResult given) =>
        MembershipsAnswer.Of(
            data,
            GivenId.Actor(data, given.GetRequiredValue(actor), GivenTime.DayOf(given)),
            GivenTime.Of(given),
            GivenView.Of(given, data));

    protected override void WriteJson(Utf8JsonWriter json, MembershipsAnswer answer) => MembershipsJson.Write(json, answer);

    protected override void WritePage(Page page, Dataset data, MembershipsAnswer answer) => MembershipsPage.Write(page, data, answer);
}

/// <summary>The organizations to which an actor belongs on a date.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="On">The date, which may be inexact: <c>2017</c> means some day of that year.</param>
/// <param name="Viewpoint">The actor whose view the answer takes, or null if the user named no actor.</param>
/// <param name="Memberships">The memberships whose answer is yes or unknown, one per organization.</param>
internal sealed record MembershipsAnswer(ActorId Actor, EdtfDate On, ActorId? Viewpoint, ImmutableArray<Member> Memberships)
{
    /// <summary>Asks the memberships of the dataset.</summary>
    public static MembershipsAnswer Of(Dataset data, ActorId actor, EdtfDate on, ActorId? viewpoint) =>
        new(actor, on, viewpoint, data.Memberships.OrganizationsOf(actor, on, viewpoint));
}

/// <summary>Writes the memberships of an actor as JSON.</summary>
internal static class MembershipsJson
{
    /// <summary>Writes the question and the organizations, each with the reasons for its answer.</summary>
    public static void Write(Utf8JsonWriter json, MembershipsAnswer answer)
    {
        json.Text("actor", answer.Actor);
        json.Text("on", answer.On);
        json.Text("viewpoint", answer.Viewpoint);
        json.Objects(
            "memberships",
            answer.Memberships,
            static (json, one) => MembersJson.Write(json, "organization", one.Organization, one));
    }
}

/// <summary>Shows the memberships of an actor to a person.</summary>
internal static class MembershipsPage
{
    /// <summary>Shows to what the actor belongs, and why.</summary>
    public static void Write(Page page, Dataset data, MembershipsAnswer answer)
    {
        page.Heading($"Memberships of {data.Actors.NameOf(answer.Actor)} on {answer.On}{MembersPage.View(data, answer.Viewpoint)}");
        if (answer.Memberships.IsEmpty)
            page.Line("No membership is recorded for this date.");
        else
            page.Write(MembersPage.Reasoned(page, data, "organization", answer.Memberships, one => one.Organization));
    }
}
