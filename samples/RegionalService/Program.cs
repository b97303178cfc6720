using SonkoRules.Samples.RegionalService;

// One instance answers everyone: requests share nothing, so there is nothing to configure but the addresses.
RegionalServer.Create(args).Run();
