using System.Text;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Json;
using GeoPolDomain.Statements;

namespace GeoPolDomain.Tests.Json;

/// <summary>Members that begin with x- belong to others, and come back as they were.</summary>
public class ExtraMemberTests
{
    [Fact]
    public void Extra_members_survive_a_round_trip_in_both_forms()
    {
        var claim = Read("""{"id":"c","x-z":{"b":[1,2.50,1e3],"a":null},"text":"t","x-Colour":"#0049\u0039\u0030"}""");
        claim.Extras.Select(one => (one.Name, one.Json)).Should().Equal(
            ("x-Colour", "\"#004990\""), ("x-z", """{"b":[1,2.50,1e3],"a":null}"""));
        claim.ToJson().Should().Be("""{"id":"c","text":"t","x-Colour":"#004990","x-z":{"b":[1,2.50,1e3],"a":null}}""");

        var data = new Dataset(GeoPolDomain.Identity.DatasetId.Parse("x"), "X", [claim]);
        DatasetJson.Read(DatasetJson.Write(data)).Should().Be(data);
        DatasetLines.Read(DatasetLines.Write(data)).Should().Be(data);
    }

    [Fact]
    public void Records_with_other_extra_members_are_not_equal()
    {
        var one = Read("""{"id":"c","text":"t","x-a":1}""");
        Read("""{"x-a": 1,"id":"c","text":"t"}""").Should().Be(one);
        Read("""{"id":"c","text":"t","x-a":2}""").Should().NotBe(one);
        Read("""{"id":"c","text":"t"}""").Should().NotBe(one);
    }

    [Fact]
    public void An_extra_member_is_given_in_code_as_a_name_and_JSON()
    {
        var claim = Read("""{"id":"c","text":"t"}""") with { Extras = [new("x-b", " [1, 2] "), new("x-a", "\"ö\"")] };
        claim.ToJson().Should().EndWith(""","x-a":"ö","x-b":[1,2]}""");
        claim.Should().Be(Read(claim.ToJson()));
    }

    [Theory]
    [InlineData("y-a", "1")]
    [InlineData("x-", "1")]
    [InlineData("x-é", "1")]
    [InlineData("x-a b", "1")]
    [InlineData("X-a", "1")]
    [InlineData("x-a", "")]
    [InlineData("x-a", "{")]
    [InlineData("x-a", "1 2")]
    [InlineData("x-a", "nul")]
    [InlineData("x-a", "\"\\ud800\"")]
    public void What_is_no_extra_member_is_refused_in_code(string name, string json) =>
        FluentActions.Invoking(() => new ExtraMember(name, json)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_name_has_up_to_a_hundred_characters()
    {
        var longest = "x-" + new string('a', 98);
        new ExtraMember(longest, "1").Name.Should().Be(longest);
        FluentActions.Invoking(() => new ExtraMember(longest + "a", "1")).Should().Throw<ArgumentException>();
        ErrorsOf($$"""{"id":"c","text":"t","{{longest}}a":1}""").Should().ContainSingle().Which.Code
            .Should().Be(DocumentErrorCode.UnknownMember);
    }

    [Theory]
    [InlineData("""{"id":"c","text":"t","x-a":1,"x-a":2}""", "$['x-a']", "the member 'x-a' stands twice; keep one")]
    [InlineData("""{"id":"c","text":"t","x-a":["\ud800"]}""", "$['x-a']", "the value holds a text that is not valid Unicode")]
    [InlineData("""{"id":"c","text":"t","x-a":{"\udc00":1}}""", "$['x-a']", "the value holds a text that is not valid Unicode")]
    [InlineData("""{"id":"c","text":"t","x-":1}""", "$['x-']", "the member 'x-' is not known here")]
    [InlineData(
        """{"id":"c","text":"t","citations":[{"source":"s","x-a":1}]}""", "$.citations[0]['x-a']", "the member 'x-a' is not known here")]
    public void A_mistake_in_an_extra_member_is_told_with_its_place(string claim, string path, string says)
    {
        var error = ErrorsOf(claim).Should().ContainSingle().Subject;
        error.Path.Should().Be("$.claims[0]" + path[1..]);
        error.Message.Should().StartWith(says);
    }

    [Fact]
    public void Broken_UTF_8_in_an_extra_member_is_refused_and_not_mended()
    {
        byte[] json =
        [
            .. """{"format":"geopoldomain/1","id":"x","title":"X","claims":[{"id":"c","text":"t","x-a":" """u8, 0xC3, 0x28,
            .. "\"}]}"u8,
        ];
        DatasetJson.TryRead(json, out _, out var errors).Should().BeFalse();
        errors.Should().ContainSingle().Which.Code.Should().Be(DocumentErrorCode.InvalidUnicode);
    }

    [Theory]
    [InlineData(ExtraMember.Most, 0)]
    [InlineData(ExtraMember.Most + 1, 1)]
    [InlineData(ExtraMember.Most + 2, 2)]
    public void A_record_has_up_to_a_hundred_extra_members(int count, int mistakes)
    {
        var members = string.Concat(Enumerable.Range(0, count).Select(number => $",\"x-{number}\":{number}"));
        ErrorsOf($$"""{"id":"c","text":"t"{{members}}}""").Should().HaveCount(mistakes);
        var make = () => Read("""{"id":"c","text":"t"}""") with
        {
            Extras = [.. Enumerable.Range(0, count).Select(number => new ExtraMember($"x-{number}", "0"))],
        };
        if (mistakes == 0)
            make().Extras.Should().HaveCount(count);
        else
            make.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Two_extra_members_of_one_name_are_refused_in_code() =>
        FluentActions.Invoking(() => Read("""{"id":"c","text":"t"}""") with { Extras = [new("x-a", "1"), new("x-a", "1")] })
            .Should().Throw<ArgumentException>().WithMessage("*'x-a'*");

    [Fact]
    public void Members_that_a_header_does_not_know_are_refused_also_with_an_x() =>
        DatasetJson.TryRead("""{"format":"geopoldomain/1","id":"x","title":"X","x-a":1}"""u8, out _, out _).Should().BeFalse();

    private static Claim Read(string claim) => (Claim)DatasetJson.Read(Document(claim)).Records.Single();

    private static IReadOnlyList<DocumentError> ErrorsOf(string claim)
    {
        DatasetJson.TryRead(Encoding.UTF8.GetBytes(Document(claim)), out _, out var errors);
        return errors;
    }

    private static string Document(string claim) => $$"""{"format":"geopoldomain/1","id":"x","title":"X","claims":[{{claim}}]}""";
}
