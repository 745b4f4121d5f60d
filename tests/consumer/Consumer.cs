using System.Collections.Immutable;
using System.Text.Json.Serialization;
using System.Text.Json;
using GeoPolDomain.Contradictions;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Provenance;
using GeoPolDomain.Reference;
using GeoPolDomain.Reporting;
using GeoPolDomain.Testing;
using GeoPolDomain.Time;

// Small values, records and keys in an object of the consumer's own, without reflection.
var mine = new Mine(
    "csto",
    EdtfDate.Parse("2009-06"),
    Answer.Unknown,
    new Dictionary<ActorId, CountRange> { ["kazakhstan"] = CountRange.Parse("~4000") },
    [
        new Membership
        {
            Id = "armenia-csto",
            Organization = "csto",
            Member = "armenia",
            Status = MembershipStatus.Member,
            Spell = EdtfInterval.Parse("2002-10-07/.."),
        },
    ]);
var json = JsonSerializer.Serialize(mine, MyJson.Default.Mine);
var again = JsonSerializer.Deserialize(json, MyJson.Default.Mine)!;
Expect(
    again.Organization == mine.Organization && again.Since == mine.Since && again.Strengths["kazakhstan"] == mine.Strengths["kazakhstan"],
    "a consumer's object comes back");
Expect(again.Memberships[0] == mine.Memberships[0], "a record in it comes back");
Expect(JsonSerializer.Serialize(again, MyJson.Default.Mine) == json, "and is written alike");

// The embedded dataset, read, written and read again.
var data = ReferenceData.CstoSyria2017;
Expect(DatasetJson.Read(DatasetJson.Write(data)).Equals(data), "the dataset comes back");

// The package for pages: its style sheets and its script come along.
var page = ReportPage.ToHtml(data);
Expect(page.Contains("<style>") && page.EndsWith("</html>\n", StringComparison.Ordinal), "a page of the dataset is whole");

// The package for tests: records, an assertion that holds, and one that fails with the reasons.
var harbours = Given.Data(
    Given.Membership("norland", of: "league", "1991-09/.."), Given.Membership("ostwick", of: "league", "1991-09/2003", end: "withdrawal"));
harbours.WithStubs().Should().HaveNoFindings().And.RoundTrip();
try
{
    harbours.Memberships.Should().NotHaveMember("ostwick", of: "league", on: Given.Day("2003-06-15"));
    Expect(false, "unknown fails where no is expected");
}
catch (DomainAssertionException failure)
{
    Expect(failure.Message.Contains("[membership:ostwick-league-1991-09-to-2003]"), "a failure names the records of the answer");
}

Example.Run();
Console.WriteLine(json);
return 0;

static void Expect(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException("It does not hold that " + what + ".");
}

internal sealed record Mine(
    ActorId Organization, EdtfDate Since, Answer Sure, Dictionary<ActorId, CountRange> Strengths, ImmutableArray<Membership> Memberships);

[JsonSerializable(typeof(Mine))]
internal sealed partial class MyJson : JsonSerializerContext;
