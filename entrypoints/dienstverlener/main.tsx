import "@/components/shared/tokens.css";
import "@/components/shared/base.css";
import { ProviderPage } from "@/components/dienstverlener/provider-page";
import { dutchDay } from "@/rules";
import { browser } from "wxt/browser";
import { mount } from "../panel/mount";

mount(
  <ProviderPage
    today={dutchDay(new Date().toISOString())}
    onEditContacts={() => void browser.runtime.openOptionsPage()}
  />,
);
