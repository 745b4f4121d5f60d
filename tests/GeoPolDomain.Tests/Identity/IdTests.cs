using System.Text.Json;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Text;

namespace GeoPolDomain.Tests.Identity;

public class IdTests
{
    [Theory]
    [InlineData("csto")]
    [InlineData("stm-b04.2")]
    [InlineData("98th_guards")]
    [InlineData("7")]
    public void A_plain_lower_case_word_is_an_id(string text)
    {
        ActorId.Parse(text).ToString().Should().Be(text);
        ActorId.TryParse(text, out var id).Should().BeTrue();
        id.Should().Be(ActorId.Parse(text));
    }

    [Theory]
    [InlineData("", "'' is not the id of an actor: it is empty")]
    [InlineData("CSTO", "'CSTO' is not the id of an actor: capital letters are not used; write 'c' for 'C'")]
    [InlineData("côte", "'côte' is not the id of an actor: 'ô' is not used; only a-z, 0-9 and single '-', '.', '_' between them are")]
    [InlineData("a b", "'a b' is not the id of an actor: ' ' is not used; only a-z, 0-9 and single '-', '.', '_' between them are")]
    [InlineData(
        "-a", "'-a' is not the id of an actor: '-' stands at the start or after another sign; it must stand between letters or digits")]
    [InlineData(
        "a--b",
        "'a--b' is not the id of an actor: '-' stands at the start or after another sign; it must stand between letters or digits")]
    [InlineData("a.", "'a.' is not the id of an actor: it ends with a sign; it must end with a letter or a digit")]
    public void Anything_else_is_refused_with_the_rule_it_breaks(string text, string says)
    {
        var parse = () => ActorId.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage(says);
        ActorId.TryParse(text, out _).Should().BeFalse();
    }

    [Fact]
    public void A_text_too_long_is_refused_and_quoted_only_in_part()
    {
        var parse = () => ActorId.Parse(new string('a', 5000));
        parse.Should().Throw<FormatException>().Which.Message
            .Should().Contain("(5000 characters)").And.EndWith("it is longer than 120 characters");
    }

    [Fact]
    public void Null_is_no_id()
    {
        var parse = () => ActorId.Parse(null!);
        parse.Should().Throw<ArgumentNullException>();
        ActorId.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Ids_of_different_kinds_are_never_equal()
    {
        ActorId actor = "crrf";
        ForceId force = "crrf";
        actor.Equals((object)force).Should().BeFalse();
        ((TextValue)actor == force).Should().BeFalse();
        (actor == ActorId.Parse("crrf")).Should().BeTrue();
        (actor != ActorId.Parse("csto")).Should().BeTrue();
        actor.GetHashCode().Should().Be(ActorId.Parse("crrf").GetHashCode());
    }

    [Fact]
    public void A_key_names_kind_and_id()
    {
        StatementId id = "stm-a14";
        id.Key.Should().Be(RecordKey.Parse("statement:stm-a14"));
        id.Key.Kind.Should().Be(RecordKind.Statement);
        id.Key.Id.Should().Be("stm-a14");
    }

    [Theory]
    [InlineData("stm-a14", "*a colon must stand between the kind and the id")]
    [InlineData("Statement:stm-a14", "*'Statement' is not a kind of record: it must be one of source, actor, *")]
    [InlineData("statement:STM", "*capital letters are not used*")]
    public void A_key_without_a_kind_or_with_a_bad_id_is_refused(string text, string says)
    {
        var parse = () => RecordKey.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage(says);
    }

    [Theory]
    [InlineData("ru", "ru", null, null)]
    [InlineData("uz-Cyrl", "uz", "Cyrl", null)]
    [InlineData("sr-Latn-RS", "sr", "Latn", "RS")]
    [InlineData("es-419", "es", null, "419")]
    public void A_language_tag_tells_its_parts(string text, string language, string? script, string? region)
    {
        var tag = LanguageTag.Parse(text);
        (tag.ToString(), tag.Language, tag.Script, tag.Region).Should().Be((text, language, script, region));
    }

    [Theory]
    [InlineData("RU")]
    [InlineData("russian")]
    [InlineData("ru_RU")]
    [InlineData("uz-cyrl")]
    [InlineData("ru-")]
    [InlineData("sr-Latn-")]
    [InlineData("")]
    public void What_is_no_language_tag_is_refused(string text) => LanguageTag.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Small_values_are_values_and_keys_in_anybody_s_object()
    {
        var mine = new Mine(
            new() { ["kazakhstan"] = MembershipStatus.Member, ["ukraine"] = MembershipStatus.FoundingState },
            new() { [RecordKind.Claim] = "source:doc-a" },
            LanguageTag.Parse("kk-Cyrl"));
        var json = JsonSerializer.Serialize(mine);
        json.Should().Be(
            """{"Status":{"kazakhstan":"member","ukraine":"founding-state"},"Keys":{"claim":"source:doc-a"},"Language":"kk-Cyrl"}""");
        JsonSerializer.Deserialize<Mine>(json).Should().BeEquivalentTo(mine);
    }

    [Theory]
    [InlineData("""{"Status":{"Kazakhstan":"member"}}""", "*capital letters are not used*")]
    [InlineData("""{"Status":{"kazakhstan":"Full Member"}}""", "*'Full Member' is not a membership status*")]
    [InlineData("""{"Status":{"kazakhstan":3}}""", "*Expected a string that is a membership status, but found Number*")]
    [InlineData("""{"Keys":{"0":"source:doc-a"}}""", "*'0' is not a kind of record*")]
    [InlineData("""{"Language":"\ud800"}""", "*not valid Unicode*")]
    public void A_bad_one_is_refused_with_its_rule_and_path(string json, string says)
    {
        var read = () => JsonSerializer.Deserialize<Mine>(json);
        read.Should().Throw<JsonException>().WithMessage(says).Which.Path.Should().StartWith("$.");
    }

    private sealed record Mine(Dictionary<ActorId, MembershipStatus> Status, Dictionary<RecordKind, RecordKey> Keys, LanguageTag Language);
}
