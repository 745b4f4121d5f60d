using System.Globalization;
using System.Text.Json;
using FsCheck.Fluent;
using GeoPolDomain.Tests.House;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Tests.Time;

/// <summary>Values as programs meet them: in JSON, in any culture, in bulk, and in garbage.</summary>
public class EdtfInUseTests
{
    [Fact]
    public void They_are_values_and_keys_in_the_json_of_a_users_own_type()
    {
        var diary = new Diary(
            EdtfDate.Parse("2009-06~"),
            EdtfInterval.Parse("1994/.."),
            EdtfSet.Parse("{1960,1961-12}"),
            [EdtfValue.Parse("1985?"), EdtfValue.Parse("[1667,1668]"), EdtfValue.Parse("/1985")],
            new() { [EdtfDate.Parse("1985-04-12T23:20:30+04:30")] = Answer.Yes },
            new() { [EdtfValue.Parse("1985/..")] = 1 },
            null);
        var json = JsonSerializer.Serialize(
            diary, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.Should().Be(
            """{"When":"2009-06~","Term":"1994/..","Either":"{1960,1961-12}","Any":["1985?","[1667,1668]","/1985"]"""
            + ""","Days":{"1985-04-12T23:20:30+04:30":"yes"},"Spans":{"1985/..":1},"Missing":null}""");
        JsonSerializer.Deserialize<Diary>(json).Should().BeEquivalentTo(diary);
        JsonSerializer.Deserialize<Diary>(JsonSerializer.Serialize(diary)).Should().BeEquivalentTo(diary);
    }

    [Fact]
    public void A_bad_date_in_json_is_an_error_that_says_where_and_why() =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Dictionary<string, EdtfDate>>("""{"a":"2004","b":"199u"}"""))
            .Should().Throw<JsonException>()
                .WithMessage("'199u' is not an EDTF date: 'u' is of the EDTF draft of 2012: write '199X'*").Which.Path.Should().Be("$.b");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            string[] texts = ["-1985", "Y-170000002", "1985-04-12T23:20:30-04:00", "2004?-06-~11", "-004X/0001", "[1667..1672]"];
            foreach (var text in texts)
                EdtfValue.Parse(text).ToString().Should().Be(text);
            EdtfDate.On(new LocalDate(-44, 3, 15)).ToString().Should().Be("-0044-03-15");
            EdtfDate.InYear(-12345).ToString().Should().Be("Y-12345");
            FluentActions.Invoking(() => EdtfDate.Parse("-0001-02-29"))
                .Should().Throw<FormatException>().WithMessage("*the year -0001 has 28 days*");
            EdtfValue.TryParse("1984/unknown", out EdtfValue? _).Should().BeFalse();
            EdtfValue.TryParse("١٩٨٥", out EdtfValue? _).Should().BeFalse("only ASCII digits are digits");
            Answer.Unknown.ToText().Should().Be("unknown");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Garbage_is_refused_or_reads_back_but_never_throws()
    {
        const string Letters = "0123456789012345678901234567890123456789XXYuxyeEpST:Z?~%+----//..,,[]{}()^ \u0000\ud800é";
        var garbage = Gen.Elements(Letters.ToCharArray()).ArrayOf().Select(c => new string(c));
        var mangled =
            from text in Gen.OneOf(EdtfTexts.Date, EdtfTexts.DateTime, EdtfTexts.Interval, EdtfTexts.Set)
            from at in Gen.Choose(0, 30)
            from length in Gen.Choose(0, 2)
            from letter in Gen.Elements(Letters.ToCharArray())
            let start = Math.Min(at, text.Length)
            select text[..start] + letter + text[Math.Min(start + length, text.Length)..];
        var (read, refused) = (0, 0);
        Law.Holds(20000, Gen.OneOf(garbage, mangled), Holds, upToSize: 40);
        Law.HasTried(() => Math.Min(read, refused).Should().BeGreaterThan(500, "both must have been tried"));

        bool Holds(string text)
        {
            _ = EdtfDate.TryParse(text, out EdtfDate? _);
            _ = EdtfInterval.TryParse(text, out EdtfInterval? _);
            _ = EdtfSet.TryParse(text, out EdtfSet? _);
            if (!EdtfValue.TryParse(text, out EdtfValue? value))
            {
                refused++;
                return true;
            }

            read++;
            return EdtfValue.Parse(value.ToString()).Equals(value) && value.IsBefore(value) != Answer.Yes
                && (value.Latest is null || value.Earliest is null || value.Earliest <= value.Latest);
        }
    }

    [Theory]
    [InlineData("1985-04-12")]
    [InlineData("1985-04")]
    [InlineData("1985")]
    public void A_plain_date_costs_only_itself_and_its_text(string text)
    {
        var kept = new EdtfDate[1000];
        var bytes = Allocation.Of(() =>
        {
            for (var each = 0; each < kept.Length; each++)
                kept[each] = EdtfDate.Parse(text);
        });
        (bytes / kept.Length).Should().BeLessThanOrEqualTo(48 + 48, "the object and its text are all that is allocated");
        kept.Should().OnlyContain(d => d.ToString() == text);
    }

    private sealed record Diary(
        EdtfDate When,
        EdtfInterval Term,
        EdtfSet Either,
        EdtfValue[] Any,
        Dictionary<EdtfDate, Answer> Days,
        Dictionary<EdtfValue, int> Spans,
        EdtfDate? Missing);
}
