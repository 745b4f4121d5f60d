using System.Text.Json;
using GeoPolDomain.Actors;
using GeoPolDomain.Datasets;
using GeoPolDomain.Evidence;
using GeoPolDomain.Forces;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Places;
using GeoPolDomain.Statements;
using GeoPolDomain.Treaties;

namespace GeoPolDomain.Reference.Tests.Inventory;

/// <summary>Holds the curated dataset and its inventory to each other, both ways.</summary>
/// <remarks>
/// A record has its place in the dataset by one of three rights. A line of the inventory names it. Or it is a detail of a record
/// that a line names: a membership, limitation or coverage of an organization, a contribution to a force, a party to an instrument,
/// a telling of a statement, the office of a person. Or it is a source, actor or place to which some other record points. A line
/// must name all other records: nobody asked for an event, relation or claim that stands in no line.
/// Kinds of record that no line names at all are left alone: their part of the inventory is not written down here.
/// </remarks>
public class SeedInventoryTests
{
    private static readonly SeedInventory Inventory = SeedInventory.Read();

    private static Dataset Data => ReferenceData.CstoSyria2017;

    [Fact]
    public void Every_id_of_the_inventory_is_held_by_a_record()
    {
        Inventory.Ids.Should().OnlyHaveUniqueItems().And.Contain("DOC-A").And.Contain("REL-20");
        Inventory.Ids.Except(Inventory.Lines.Where(line => line.Records.Count > 0).Select(line => line.Id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_line_names_records_that_exist_and_an_id_that_the_inventory_has()
    {
        Inventory.Lines.SelectMany(line => line.Records).Where(key => Data.Find(key) is null).Should().BeEmpty();
        Inventory.Lines.Select(line => line.Id).Except(Inventory.Ids).Should().Equal(SeedInventory.Outside);
        Inventory.Lines.Where(line => line.Id != SeedInventory.Outside).Select(line => line.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void What_is_from_outside_the_articles_says_why_it_is_held_and_unless_it_links_to_them_cites_neither()
    {
        foreach (var line in Inventory.Lines.Where(line => line.Id == SeedInventory.Outside))
        {
            line.Why.Should().NotBeEmpty();
            foreach (var key in line.Records.Where(key => key.Kind != RecordKind.Link))
                Data.Find(key)!.Citations.Select(citation => citation.Source.ToString())
                    .Should().NotContain(["doc-a", "doc-b", "doc-b-cap"], key.ToString());
        }
    }

    [Fact]
    public void Every_record_is_in_the_inventory_or_goes_with_one_that_is()
    {
        var named = Inventory.Lines.SelectMany(line => line.Records).ToHashSet();
        var kinds = named.Select(key => key.Kind).ToHashSet();
        var pointedAt = PointedAt();
        Data.Records.Where(record => OwnersOf(record).Append(record.Key).Any(key => kinds.Contains(key.Kind)))
            .Where(record => !OwnersOf(record).Append(record.Key).Any(named.Contains))
            .Where(record => !(record is Source or Actor or Place && pointedAt.Contains(record.Key.Id)))
            .Select(record => record.Key.ToString()).Should().BeEmpty();
    }

    private static IEnumerable<RecordKey> OwnersOf(DatasetRecord record) => record switch
    {
        Membership one => [one.Organization.Key],
        Limitation one => [one.Organization.Key],
        Coverage one => one.About,
        Contribution one => [one.Force.Key],
        TreatyParty one => [one.Treaty.Key],
        // A map shows where the members of an organization are.
        Place one => Data.Memberships.All.Where(held => one.SeatOf.Contains(held.Member)).Select(held => held.Organization.Key),
        Report one => [one.Statement.Key],
        Tenure one => [one.Person.Key],
        _ => [],
    };

    // Every value but a record's own id and its plain words; a reference is one of them.
    private static HashSet<string> PointedAt()
    {
        using var document = JsonDocument.Parse(DatasetJson.Write(Data));
        return [.. ValuesOf(document.RootElement)];
    }

    private static IEnumerable<string> ValuesOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .Where(member => member.Name is not ("id" or "kind" or "note" or "text" or "title" or "gist"))
            .SelectMany(member => ValuesOf(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(ValuesOf),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
