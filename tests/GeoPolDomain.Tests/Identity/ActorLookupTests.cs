using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Tests.Identity;

/// <summary>Actors are found by names and codes, as they were in use on a day.</summary>
public class ActorLookupTests
{
    private static readonly Dataset World = Given.Data(
        Coded("czechoslovakia", "iso3166-1-alpha2 CS ../1993-06-15", "cow 315 1945-05-10/1992-12-31", "gw 315 1918-11-11/1992-12-31"),
        Coded("serbia", "iso3166-1-alpha2 CS 2003-07-23/2006-09-26", "iso3166-1-alpha2 RS 2006-09-26/..", "m49 688"),
        Coded("germany", "cow 260 1955-05-05/1990-10-02", "cow 255 1990-10-03/..", "gw 260 1949-09-21/..", "iso3166-1-alpha3 DEU"),
        Coded("afghanistan", "m49 004", "iso3166-1-alpha3 AFG"),
        Named(
            "dr-congo",
            Given.Name("DR Congo", "short"),
            Given.Name("Zaire", "former", "1971-10-27/1997-05-16"),
            Given.Name("Congo", "former", "1960-06-30/1971-10-26")),
        Named("congo", Given.Name("Congo", "short"), Given.Name("République du Congo", "official")),
        Named("cote-d-ivoire", Given.Name("Côte d’Ivoire", "short"), Given.Name("Ivory Coast", "former", "1960-08-07/1986-10-14")),
        Named("kyrgyzstan", Given.Name("Kyrgyzstan", "short"), Given.Name("Кыргызстан"), Given.Name("Bishkek", "metonym")),
        Named(
            "united-kingdom",
            Given.Name("United Kingdom"),
            Given.Name("United Kingdom of Great Britain and Northern Ireland", "official")));

    [Theory]
    [InlineData("iso3166-1-alpha2", "CS", null, "czechoslovakia serbia")]
    [InlineData("iso3166-1-alpha2", "cs", "1990-01-01", "czechoslovakia")]
    [InlineData("iso3166-1-alpha2", "CS", "2004-01-01", "serbia")]
    [InlineData("iso3166-1-alpha2", "CS", "1998-01-01", "")]
    [InlineData("iso3166-1-alpha2", "XX", null, "")]
    [InlineData("m49", "4", null, "afghanistan")]
    [InlineData("m49", "004", "1950-01-01", "afghanistan")]
    [InlineData("cow", "004", null, "")]
    public void A_code_means_who_had_it_on_the_day(string scheme, string code, string? on, string expected) =>
        Ids(World.Actors.ByCode(CodeScheme.Parse(scheme), code, on is null ? null : Given.Day(on))).Should().Be(expected);

    [Theory]
    [InlineData("cote d'ivoire", "cote-d-ivoire")]
    [InlineData("COTE D’IVOIRE", "cote-d-ivoire")]
    [InlineData("The Ivory Coast", "cote-d-ivoire")]
    [InlineData("кыргызстан", "kyrgyzstan")]
    [InlineData("Republique du Congo", "congo")]
    [InlineData("The United Kingdom of Great Britain & Northern Ireland", "united-kingdom")]
    [InlineData("Bishkek", "")]
    [InlineData("Kyrgystan", "")]
    [InlineData("", "")]
    public void A_name_is_exact_but_for_case_accents_and_small_words(string name, string expected) =>
        Ids(World.Actors.ByName(name)).Should().Be(expected);

    [Theory]
    [InlineData(null, "congo")]
    [InlineData("1965-01-01", "congo")]
    public void A_name_to_display_goes_before_a_former_name(string? on, string expected) =>
        Ids(World.Actors.ByName("Congo", on is null ? null : Given.Day(on))).Should().Be(expected);

    [Theory]
    [InlineData("Zaire", "1980-01-01", "dr-congo")]
    [InlineData("Zaire", "2000-01-01", "")]
    public void A_former_name_finds_its_actor_in_its_time(string name, string on, string expected) =>
        Ids(World.Actors.ByName(name, Given.Day(on))).Should().Be(expected);

    [Theory]
    [InlineData("germany", "germany")]
    [InlineData("DEU", "germany")]
    [InlineData("cow:260", "germany")]
    [InlineData("cow:0", "")]
    [InlineData("nolist:1", "")]
    [InlineData("Zaire", "dr-congo")]
    [InlineData("CS", "czechoslovakia serbia")]
    public void A_text_is_an_id_or_a_name_or_a_code(string text, string expected) => Ids(World.Actors.Lookup(text)).Should().Be(expected);

    [Theory]
    [InlineData("cow", "260", "gw", "1989-11-09", "260")]
    [InlineData("cow", "260", "gw", "1991-01-01", "")]
    [InlineData("cow", "255", "gw", "1991-01-01", "260")]
    [InlineData("gw", "260", "cow", "1991-01-01", "255")]
    [InlineData("gw", "315", "iso3166-1-alpha2", "1992-12-31", "CS")]
    public void A_code_is_converted_as_of_a_day(string from, string code, string to, string on, string expected) =>
        string.Join(' ', World.Actors.Convert(CodeScheme.Parse(from), code, CodeScheme.Parse(to), Given.Day(on)).Select(one => one.Value))
            .Should().Be(expected);

    [Theory]
    [InlineData("1980-01-01", "Zaire")]
    [InlineData("2020-01-01", "DR Congo")]
    [InlineData("1965-01-01", "Congo")]
    public void An_actor_is_called_by_the_name_of_the_day(string on, string expected) =>
        World.Actors.Find("dr-congo")!.NameOn(Given.Day(on)).Text.Should().Be(expected);

    private static string Ids(IEnumerable<Actor> actors) => string.Join(' ', actors.Select(one => one.Id));

    private static State Named(ActorId id, params Name[] names) => Given.State(id, "", names);

    private static State Coded(ActorId id, params string[] codes) => Given.State(id) with
    {
        Codes =
        [
            .. codes.Select(code => code.Split(' ')).Select(parts => new ExternalCode
            {
                Scheme = CodeScheme.Parse(parts[0]),
                Value = parts[1],
                Period = parts.Length > 2 ? EdtfInterval.Parse(parts[2]) : null,
            }),
        ],
    };
}
