using FluentAssertions;
using GeoPolDomain.Reference;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Cli.Tests;

/// <summary>The commands that list all claims and all statements.</summary>
public class ClaimsAndStatementsTests
{
    [Fact]
    public void Every_claim_is_listed_with_its_status_and_with_who_denies_it()
    {
        var claims = Ask.Geopol("claims --format json").Json.GetProperty("claims").EnumerateArray().ToList();

        claims.Select(one => one.GetProperty("claim").GetString())
            .Should().Equal(ReferenceData.CstoSyria2017.Statements.Claims.Select(one => one.Id.ToString()));
        var negotiations = claims.Single(one => one.GetProperty("claim").GetString() == "prp-01");
        negotiations.GetProperty("status").GetString().Should().Be("contested");
        negotiations.GetProperty("positions").EnumerateArray()
            .Where(one => one.GetProperty("stance").GetString() == "denies")
            .Select(one => one.GetProperty("actorName").GetString()).Should().Equal("Kazakhstan");
        Ask.Geopol("claims").Output.Should().Contain("denies: Kazakhstan").And.Contain("affirms: Russia");
    }

    [Fact]
    public void Every_statement_is_listed_in_the_order_of_time()
    {
        var statements = Ask.Geopol("statements --format json").Json.GetProperty("statements").EnumerateArray().ToList();

        statements.Should().HaveCount(ReferenceData.CstoSyria2017.Statements.All.Length);
        statements.Where(one => one.TryGetProperty("said", out _))
            .Select(one => EdtfValue.Parse(one.GetProperty("said").GetString()!)).Should().BeInAscendingOrder(EdtfValue.SortOrder);
        var shamanov = statements.Single(one => one.GetProperty("statement").GetString() == "stm-a01");
        shamanov.GetProperty("speakers")[0].GetProperty("actorName").GetString().Should().Be("Vladimir Shamanov");
        shamanov.GetProperty("stances")[0].GetProperty("stance").GetString().Should().Be(StanceKind.Affirms.ToText());
        Ask.Geopol("statements").Output.Should().Contain("Vladimir Shamanov");
    }

    [Fact]
    public void What_was_not_known_yet_is_not_listed()
    {
        Ask.Geopol("statements --known-on 2017-06-22 --format json").Json.GetProperty("statements").EnumerateArray()
            .Should().OnlyContain(one => ReferenceData.CstoSyria2017.KnownOn(new(2017, 6, 22))
                .Knows(RecordOf(one.GetProperty("statement").GetString()!)) == Answer.Yes);
    }

    private static Identity.RecordKey RecordOf(string statement) => Identity.StatementId.Parse(statement).Key;
}
