namespace GeoPolDomain.Tests.House;

public class TypesPageTests
{
    [Fact]
    public void The_page_of_types_is_made_from_the_documentation_comments() => Checkout.ShouldHold("docs/types.md", TypesPage.Make());

    [Fact]
    public void Every_public_type_stands_in_a_file_of_its_own_name() =>
        Described.Library.GetExportedTypes()
            .Where(type => !type.IsNested)
            .Select(type => Path.Combine("src/GeoPolDomain", TypesPage.RoomOf(type), TypesPage.FileOf(type) + ".cs"))
            .Where(file => !File.Exists(Checkout.PathOf(file)))
            .Should().BeEmpty();
}
