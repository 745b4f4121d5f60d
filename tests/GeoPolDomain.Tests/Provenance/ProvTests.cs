using System.Text.Json;
using GeoPolDomain.Datasets;

namespace GeoPolDomain.Tests.Provenance;

/// <summary>
/// Holds PROV-JSON to the structure of the W3C submission: known sections, required roles, nothing named that is not declared.
/// </summary>
public class ProvTests
{
    private static readonly Dictionary<string, (string Role, string Section)[]> Roles = new()
    {
        ["wasGeneratedBy"] = [("prov:entity", "entity"), ("prov:activity", "activity")],
        ["wasAssociatedWith"] = [("prov:activity", "activity"), ("prov:agent", "agent")],
        ["wasAttributedTo"] = [("prov:entity", "entity"), ("prov:agent", "agent")],
        ["actedOnBehalfOf"] = [("prov:delegate", "agent"), ("prov:responsible", "agent"), ("prov:activity", "activity")],
        ["wasDerivedFrom"] = [("prov:generatedEntity", "entity"), ("prov:usedEntity", "entity")],
        ["hadMember"] = [("prov:collection", "entity"), ("prov:entity", "entity")],
    };

    private static readonly Dataset Talks = Given.Data(
        Given.Statement("kalin", "kalin", "", "2017-06-22", onBehalfOf: "turkey"),
        Given.Statement("proposal", null, "", act: "propose", nestedIn: "kalin"),
        Given.Source("edm", "jamestown", "2018-06", author: "unnamed"), Given.Source(
            "sputnik", "sputnik", "2017-06-22", reliability: "D"), Given.Source("haber", missing: "stripped"),
        Given.Report("r-edm", "kalin", "edm", through: "r-sputnik"),
        Given.Report("r-sputnik", "kalin", "sputnik", form: "translated"),
        Given.Report("r-inner", "proposal", "edm", citing: "haber"));

    private static readonly JsonElement Prov = JsonDocument.Parse(Talks.Provenance.TraceOf("proposal").ToProv()).RootElement;

    [Fact]
    public void Every_section_is_one_of_PROV_and_every_relation_has_its_roles_and_names_only_what_is_declared()
    {
        foreach (var section in Prov.EnumerateObject().Where(one => one.Name is not ("prefix" or "entity" or "activity" or "agent")))
            foreach (var relation in section.Value.EnumerateObject())
                foreach (var (role, named) in Roles[section.Name])
                    Prov.GetProperty(named).TryGetProperty(relation.Value.GetProperty(role).GetString()!, out _)
                        .Should().BeTrue($"{section.Name} {relation.Value}");
    }

    [Fact]
    public void Every_name_has_a_prefix_that_is_declared()
    {
        var prefixes = Prov.GetProperty("prefix").EnumerateObject().Select(one => one.Name).Append("prov").Append("_").ToHashSet();
        var sections = Prov.EnumerateObject().Where(one => one.Name != "prefix");
        foreach (var thing in sections.SelectMany(section => section.Value.EnumerateObject()))
        {
            prefixes.Should().Contain(thing.Name.Split(':')[0]);
            foreach (var member in thing.Value.EnumerateObject())
                prefixes.Should().Contain(member.Name.Split(':')[0]);
        }
    }

    [Fact]
    public void Speakers_act_for_others_in_a_capacity()
    {
        Relation("actedOnBehalfOf", ("prov:delegate", "actor:kalin")).GetProperty("prov:responsible").GetString()
            .Should().Be("actor:turkey");
        Prov.GetProperty("agent").GetProperty("speaker:proposal.1").GetProperty("prov:type").GetProperty("$").GetString()
            .Should().Be("gpd:UnknownSpeaker");
    }

    [Fact]
    public void A_quotation_is_a_quotation_and_other_tellings_say_their_mode()
    {
        Type(Relation("wasDerivedFrom", ("prov:generatedEntity", "report:r-sputnik"))).Should().Be("prov:Quotation");
        var paraphrase = Relation("wasDerivedFrom", ("prov:generatedEntity", "report:r-edm"), ("prov:usedEntity", "statement:kalin"));
        (Type(paraphrase), paraphrase.GetProperty("gpd:mode").GetString()).Should().Be((null, "paraphrased"));
        Relation("wasDerivedFrom", ("prov:generatedEntity", "report:r-edm"), ("prov:usedEntity", "report:r-sputnik"))
            .GetProperty("gpd:mode").GetString().Should().Be("through");
        Relation("wasDerivedFrom", ("prov:generatedEntity", "statement:proposal")).GetProperty("gpd:mode").GetString()
            .Should().Be("nested");
    }

    [Fact]
    public void The_end_of_a_way_is_a_primary_source_unless_the_way_breaks()
    {
        var primary = Prov.GetProperty("wasDerivedFrom").EnumerateObject().Select(one => one.Value)
            .Where(way => Type(way) == "prov:PrimarySource")
            .Select(way => (way.GetProperty("prov:generatedEntity").GetString(), way.GetProperty("prov:usedEntity").GetString()));
        primary.Should().Equal(("report:r-edm", "source:sputnik"));
    }

    [Fact]
    public void Each_thing_and_each_relation_stands_once_and_a_trace_of_nothing_is_still_a_document()
    {
        foreach (var section in Prov.EnumerateObject())
            section.Value.EnumerateObject().Select(one => one.Name).Should().OnlyHaveUniqueItems();
        JsonDocument.Parse(Talks.Provenance.TraceOf("lost").ToProv()).RootElement.GetProperty("entity")
            .TryGetProperty("statement:lost", out _).Should().BeTrue();
    }

    private static JsonElement Relation(string section, params (string Role, string Value)[] roles) =>
        Prov.GetProperty(section).EnumerateObject().Select(one => one.Value)
            .First(one => roles.All(role => one.GetProperty(role.Role).GetString() == role.Value));

    private static string? Type(JsonElement relation) =>
        relation.TryGetProperty("prov:type", out var type) ? type.GetProperty("$").GetString() : null;
}
