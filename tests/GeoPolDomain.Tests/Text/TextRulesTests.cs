using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using GeoPolDomain.Identity;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Text;

/// <summary>What a program learns about the texts of a type that it knows only when it runs.</summary>
public class TextRulesTests
{
    public static TheoryData<Type> Types() => [.. Described.TextForms.Concat(Described.Enumerations.Select(one => one.Type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void The_example_of_a_type_is_one_of_its_texts(Type type)
    {
        var rules = RulesOf(type);
        rules.FlawOf(rules.Example).Should().BeNull();
        if (rules.Pattern is { } pattern)
            Regex.IsMatch(rules.Example!, pattern, RegexOptions.ECMAScript).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_is_no_text_of_a_type_has_a_flaw_that_names_the_type(Type type)
    {
        var rules = RulesOf(type);
        rules.FlawOf("").Should().StartWith($"'' is not {rules.Called}: ");
        rules.FlawOf(null).Should().Be($"null is not {rules.Called}: there is no text");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_has_a_pattern_or_a_closed_list_of_texts(Type type)
    {
        var rules = RulesOf(type);
        (rules.Pattern is not null || rules.IsClosed).Should().BeTrue();
        rules.Listed.Where(text => rules.FlawOf(text) is not null).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_that_is_read_from_JSON_has_no_flaw_and_another_text_has_one(Type type)
    {
        var rules = RulesOf(type);
        string[] texts = [.. rules.Listed, rules.Example!, "", "csto", "2017-13", "2017-02", "no such thing", "actor:csto"];
        foreach (var text in texts)
            IsRead(type, text).Should().Be(rules.FlawOf(text) is null, text);
    }

    [Fact]
    public void The_meaning_of_a_type_is_that_of_the_format()
    {
        RulesOf(typeof(ActorId)).Meaning.Should().StartWith("The id of an actor: ");
        RulesOf(typeof(Answer)).Meaning.Should().BeNull();
    }

    [Fact]
    public void A_type_of_ones_own_has_rules_and_does_not_borrow_the_meaning_of_a_type_with_the_same_name()
    {
        var rules = RulesOf(typeof(Share));
        (rules.Called, rules.Pattern, rules.Example, rules.Meaning, rules.IsClosed).Should().Be(("a half", null, null, null, false));
        rules.Listed.Should().BeEmpty();
        rules.FlawOf("1/3").Should().Be("'1/3' is not a half: it is not 1/2");
    }

    private static ITextRules RulesOf(Type type) =>
        JsonSerializerOptions.Default.GetTypeInfo(type).Converter.Should().BeAssignableTo<ITextRules>().Subject;

    private static bool IsRead(Type type, string text)
    {
        try
        {
            return JsonSerializer.Deserialize(JsonSerializer.Serialize(text), type) is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    [JsonConverter(typeof(TextConverter<Share>))]
    private sealed class Share : ITextForm<Share>
    {
        static string ITextForm<Share>.Called => "a half";

        static bool ITextForm<Share>.TryRead(
            ReadOnlySpan<char> text, [NotNullWhen(true)] out Share? value, [NotNullWhen(false)] out string? flaw)
        {
            (value, flaw) = text is "1/2" ? (new Share(), null) : ((Share?)null, "it is not 1/2");
            return value is not null;
        }

        static Share IParsable<Share>.Parse(string s, IFormatProvider? provider) => throw new NotSupportedException();

        static Share ISpanParsable<Share>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => throw new NotSupportedException();

        static bool IParsable<Share>.TryParse(string? s, IFormatProvider? provider, out Share result) => throw new NotSupportedException();

        static bool ISpanParsable<Share>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Share result) =>
            throw new NotSupportedException();
    }
}
